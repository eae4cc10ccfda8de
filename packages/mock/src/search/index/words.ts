const letters = String.raw`[\p{L}\p{M}\p{N}\p{Pc}]+`
const word = new RegExp(
  String.raw`${letters}(?:(?:(?<=[\p{L}\p{M}])['’.·](?=\p{L})|(?<=\p{N})[.,;'’](?=\p{N}))${letters})*`,
  'gu',
)

/** The words of a text in lower case: as Unicode tells words apart (UAX 29), as far as European languages need it. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(word) ?? []
}

const letter = /[\p{L}\p{M}\p{N}\p{Pc}]/u

export function hasWords(text: string): boolean {
  return letter.test(text)
}

/** The words of several texts, with an empty one between two texts. */
export function wordsOfAll(texts: readonly string[]): readonly string[] {
  const [only = ''] = texts
  return texts.length < 2
    ? wordsOf(only)
    : texts.flatMap((text, index) => (index === 0 ? wordsOf(text) : ['', ...wordsOf(text)]))
}
