/** Whether a text has the form of a pattern; what it costs grows with the lengths alone, whatever the pattern. */
export type MatchText = (text: string) => boolean

const anyText = Symbol('any text')
const anyCharacter = Symbol('any character')
type Part = string | typeof anyText | typeof anyCharacter

/** @param pattern `*` stands for any text, `?` for one character, a backslash takes that meaning away. */
export function wildcard(pattern: string, convert: (literal: string) => string = (literal) => literal): MatchText {
  const parts: readonly Part[] = (pattern.match(/\\?[^]|\\$/gu) ?? []).flatMap((piece): readonly Part[] => {
    if (piece === '*') return [anyText]
    if (piece === '?') return [anyCharacter]
    return [...convert(piece.length > 1 && piece.startsWith('\\') ? piece.slice(1) : piece)]
  })
  return (text) => matches([...text], parts)
}

/** Goes back to the last `*` only: what an earlier one has found stays right. */
function matches(text: readonly string[], parts: readonly Part[]): boolean {
  let at = 0
  let part = 0
  let star = -1
  let afterStar = 0
  while (at < text.length) {
    if (parts[part] === anyText) {
      star = part++
      afterStar = at
    } else if (part < parts.length && (parts[part] === anyCharacter || parts[part] === text[at])) {
      part++
      at++
    } else if (star >= 0) {
      part = star + 1
      at = ++afterStar
    } else return false
  }
  while (parts[part] === anyText) part++
  return part === parts.length
}
