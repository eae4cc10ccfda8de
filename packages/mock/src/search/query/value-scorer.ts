import { fieldType } from '../index/fields.ts'
import { listOfValues } from '../index/index-document.ts'
import { overlaps } from '../index/ranges.ts'
import { readInstant } from './date-math.ts'
import { type Bound, QueryError } from './query.ts'
import type { Scope, Scorer } from './scorer.ts'

/** The two ends of what is asked for, both included. */
interface Ends {
  readonly from: number
  readonly to: number
}

/**
 * Finds a value in a field of numbers, moments or ranges of these.
 *
 * @throws {QueryError} For a text that is no such value.
 */
export function valueScorer(field: string, text: string, scope: Scope): Scorer {
  const bound = { value: text, isIncluded: true }
  return rangeScorer(field, bound, bound, scope)
}

/** @throws {QueryError} For a text that is no such value, and for ranges the wrong way round. */
export function rangeScorer(field: string, from: Bound | undefined, to: Bound | undefined, scope: Scope): Scorer {
  const { index } = scope
  scope.effort.spend(index.documents.length)
  const ends: Ends = {
    from: from ? endsOf(field, from, scope.now).from : -Infinity,
    to: to ? endsOf(field, to, scope.now).to : Infinity,
  }
  const type = fieldType(field)
  if (type === 'number' || type === 'moment') {
    return (number) => {
      const values = listOfValues(index.value(field, number)) as readonly number[]
      return values.some((value) => ends.from <= value && value <= ends.to) ? 1 : undefined
    }
  }
  if (ends.from > ends.to) throw new QueryError('The ends of the range are the wrong way round.')
  return (number) => {
    const ranges = listOfValues(index.value(field, number)) as readonly number[]
    return overlaps(ranges, ends.from, ends.to) ? 1 : undefined
  }
}

/** A lower end begins with the value or just after it, an upper one ends with it or just before. */
function endsOf(field: string, { value, isIncluded }: Bound, now: number): Ends {
  const type = fieldType(field)
  if (type === 'number' || type === 'numbers') {
    const number = value.trim() === '' ? Number.NaN : Number(value)
    if (!Number.isFinite(number)) throw new QueryError(`${field} holds numbers.`)
    if (isIncluded) return { from: number, to: number }
    const step = type === 'numbers' ? 1 : Number.EPSILON * Math.max(1, Math.abs(number))
    return { from: number + step, to: number - step }
  }
  const { first, last } = readInstant(value, type === 'days' ? 'date' : 'date-time', now)
  return isIncluded ? { from: first, to: last } : { from: last + 1, to: first - 1 }
}
