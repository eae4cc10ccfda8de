import { type SearchIndex, textsIn } from '../index/search-index.ts'
import { wordsOf } from '../index/words.ts'
import type { Scorer } from '../query/scorer.ts'

/** No beginning of a word is longer. */
const longestBeginning = 20

/** Finds organizers by their Dutch name as it is being typed: each word the beginning of one in the name, in that order. */
export function nameScorer(name: string, index: SearchIndex): Scorer {
  const typed = wordsOf(name)
  const [first] = typed
  if (first === undefined) return () => undefined
  const mayFit = new Set<number>()
  for (const [word, numbers] of index.field('name.nl').numbers) {
    if (begins(word, first)) for (const number of numbers) mayFit.add(number)
  }
  return (number) => {
    if (!mayFit.has(number)) return undefined
    const words = textsIn('name.nl', index.value('name.nl', number))
    const isFound = words.some((_, at) => typed.every((beginning, place) => begins(words[at + place], beginning)))
    return isFound ? typed.length / words.length : undefined
  }
}

function begins(word: string | undefined, beginning: string): boolean {
  return word !== undefined && beginning.length <= longestBeginning && word.startsWith(beginning)
}
