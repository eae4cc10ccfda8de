const letters = String.raw`[\p{L}\p{M}\p{N}\p{Pc}]+`
const word = new RegExp(
  String.raw`${letters}(?:(?:(?<=[\p{L}\p{M}])['’.·](?=\p{L})|(?<=\p{N})[.,;'’](?=\p{N}))${letters})*`,
  'gu',
)

/** The words of a text in lower case: as Unicode tells words apart (UAX 29), as far as European languages need it. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(word) ?? []
}
