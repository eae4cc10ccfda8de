import { fieldType } from '../index/fields.ts'
import { textsIn } from '../index/search-index.ts'
import { wordsOf } from '../index/words.ts'
import type { Effort, Scope, Scores } from './scorer.ts'
import type { MatchText } from './wildcard.ts'

/**
 * The documents that have a text in a field: as a whole, or, in a field of words, its words.
 *
 * @returns Undefined when there is nothing to look for, such as in `...`.
 */
export function textScores(field: string, text: string, scope: Scope): Scores | undefined {
  const type = fieldType(field)
  if (type !== 'words') return wordScores(field, type === 'exact' ? text.toLowerCase() : text, scope)
  const words = wordsOf(text)
  if (words.length === 0) return undefined
  scope.effort.spend(costOfWord * words.length)
  const scores = words.map((word) => wordScores(field, word, scope))
  return combined(scores, scope)
}

/** What it takes to look up a word in a field, however few documents have it. */
const costOfWord = 30

/** The best score of each document: for a text that is looked for in several fields. */
export function best(all: readonly Scores[], effort: Effort): Scores {
  const [first = new Map<number, number>(), ...others] = all.toSorted((one, other) => other.size - one.size)
  if (others.every(({ size }) => size === 0)) return first
  const scores = new Map(first)
  for (const other of others) {
    effort.spend(other.size)
    for (const [number, score] of other) scores.set(number, Math.max(score, scores.get(number) ?? score))
  }
  return scores
}

/** The documents in which words follow each other, or stand `slop` places from where they should. */
export function phraseScores(field: string, text: string, slop: number, scope: Scope): Scores | undefined {
  const words = fieldType(field) === 'words' ? wordsOf(text) : []
  if (words.length < 2) return textScores(field, text, scope)
  scope.effort.spend(10 * words.length)
  const scores = new Map<number, number>()
  for (const [number, score] of combined(
    words.map((word) => wordScores(field, word, scope)),
    { ...scope, operator: 'AND' },
  )) {
    const values = textsIn(field, scope.index.value(field, number))
    scope.effort.spend(10 + 2 * values.length * words.length)
    if (hasPhrase(values, words, slop)) scores.set(number, score)
  }
  return scores
}

/** The documents that have a text of which `matches` holds; all score the same. */
export function matchingScores(field: string, matches: MatchText, cost: number, scope: Scope): Scores {
  const scores = new Map<number, number>()
  const { numbers } = scope.index.field(field)
  scope.effort.spend(numbers.size * cost)
  for (const [text, found] of numbers) {
    if (!matches(text)) continue
    scope.effort.spend(found.length)
    for (const number of found) if (scope.index.documents[number]) scores.set(number, 1)
  }
  return scores
}

const saturation = 1.2
const lengthWeight = 0.75

/** BM25, as Elasticsearch has it: rare words count for more, and words in short texts. */
function wordScores(field: string, word: string, scope: Scope): Scores {
  const key = `${field}:${word}`
  const known = scope.found.get(key)
  if (known) return known
  const { numbers, size, words, lengths } = scope.index.field(field)
  const found = numbers.get(word) ?? []
  scope.effort.spend(found.length * 4)
  const counts = countsIn(found)
  const hasWords = fieldType(field) === 'words'
  const usualLength = words / Math.max(size, 1)
  const rarity = Math.log(1 + (Math.max(size - counts.size, 0) + 0.5) / (counts.size + 0.5))
  const scores = new Map<number, number>()
  for (const [number, times] of counts) {
    if (!scope.index.documents[number]) continue
    const [count, length] = hasWords ? [times, (lengths[number] ?? 0) / usualLength] : [1, 1]
    const weight = saturation * (1 - lengthWeight + lengthWeight * length)
    scores.set(number, (rarity * count * (saturation + 1)) / (count + weight))
  }
  scope.found.set(key, scores)
  return scores
}

function countsIn(numbers: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return counts
}

function combined(all: readonly Scores[], { operator, effort }: Pick<Scope, 'operator' | 'effort'>): Scores {
  return operator === 'AND' ? common(all, effort) : sum(all, effort)
}

/** What is among all of them, with the sums of the scores. */
function common(all: readonly Scores[], effort: Effort): Scores {
  const [first = new Map<number, number>(), ...others] = all.toSorted((one, other) => one.size - other.size)
  effort.spend(first.size * all.length)
  const sums = new Map<number, number>()
  for (const [number, score] of first) {
    const rest = others.map((scores) => scores.get(number))
    if (!rest.includes(undefined))
      sums.set(
        number,
        rest.reduce<number>((sum, other) => sum + (other ?? 0), score),
      )
  }
  return sums
}

/** What is among any of them, with the sums of the scores. */
export function sum(all: readonly Scores[], effort: Effort): Scores {
  const [first = new Map<number, number>(), ...others] = all
  if (others.length === 0) return first
  const sums = new Map(first)
  for (const scores of others) {
    effort.spend(scores.size)
    for (const [number, score] of scores) sums.set(number, (sums.get(number) ?? 0) + score)
  }
  return sums
}

/** Slides over the places where each word would have the phrase begin, until they are close enough. */
function hasPhrase(values: readonly string[], words: readonly string[], slop: number): boolean {
  const positions = positionsOf(values)
  const places = words
    .flatMap((word, place) =>
      values.flatMap((value, at) => (value === word ? [{ place, start: (positions[at] ?? 0) - place }] : [])),
    )
    .toSorted((one, other) => one.start - other.start)
  const inWindow = new Map<number, number>()
  let first = 0
  for (const { place, start } of places) {
    inWindow.set(place, (inWindow.get(place) ?? 0) + 1)
    for (let left = places[first]; left && start - left.start > slop; left = places[++first]) {
      const count = (inWindow.get(left.place) ?? 1) - 1
      if (count > 0) inWindow.set(left.place, count)
      else inWindow.delete(left.place)
    }
    if (inWindow.size === words.length) return true
  }
  return false
}

/** Elasticsearch keeps two texts of a field so far apart that hardly any phrase reaches from one into the other. */
const gap = 100

/** Where each word stands; an empty one stands between two texts. */
function positionsOf(values: readonly string[]): readonly number[] {
  let position = 0
  return values.map((value) => (position += value === '' ? gap : 1))
}
