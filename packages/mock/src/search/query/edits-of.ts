/** The edits that a fuzzy term allows. @param similarity From 1 on a number of edits, below 1 a share of the text. */
export function editsOf(text: string, similarity: number | undefined): number {
  if (similarity === undefined) return text.length < 3 ? 0 : text.length < 6 ? 1 : 2
  if (similarity >= 1) return Math.min(similarity, 2)
  return similarity === 0 ? 0 : Math.min(Math.trunc((1 - similarity) * text.length), 2)
}
