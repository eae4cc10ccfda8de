import { listOfValues } from '../index/index-document.ts'
import type { SearchIndex } from '../index/search-index.ts'
import { wordsOf } from '../index/words.ts'
import type { Scorer } from '../query/scorer.ts'

/** No beginning of a word is longer. */
const longestBeginning = 20

/** Finds organizers by their Dutch name as it is being typed: each word the beginning of one in the name, in that order. */
export function nameScorer(name: string, index: SearchIndex): Scorer {
  const typed = wordsOf(name)
  return (number) => {
    const words = listOfValues(index.value('name.nl', number)) as readonly string[]
    const isFound = words.some((_, at) => typed.every((beginning, place) => begins(words[at + place], beginning)))
    return isFound && typed.length > 0 ? typed.length / words.length : undefined
  }
}

function begins(word: string | undefined, beginning: string): boolean {
  return word !== undefined && beginning.length <= longestBeginning && word.startsWith(beginning)
}
