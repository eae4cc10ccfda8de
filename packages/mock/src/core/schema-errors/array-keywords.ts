import { canonical } from '../json-value.ts'
import { allowed, childOf, failure, type Keywords } from './keyword.ts'

export const arrayKeywords: Keywords<readonly unknown[]> = {
  minItems: (items, limit, at) =>
    items.length >= limit ? allowed : failure(at, `Array should have at least ${limit} items, ${items.length} found`),
  maxItems: (items, limit, at) =>
    items.length <= limit ? allowed : failure(at, `Array should have at most ${limit} items, ${items.length} found`),
  uniqueItems: (items, wanted, at) =>
    !wanted || areUnique(items) ? allowed : failure(at, 'Array must have unique items'),

  contains(items, wanted, at, { minContains, maxContains }) {
    if (minContains !== undefined && minContains > items.length) {
      return failure(at, `Array must have at least ${minContains} items`)
    }
    const verdicts = items.map((item, index) => at.check(item, wanted, childOf(at, index)))
    const matches = verdicts.filter((errors) => errors.length === 0).length
    if (minContains !== undefined && matches < minContains) {
      return failure(at, `At least ${minContains} array items must match schema`)
    }
    if (maxContains !== undefined && matches > maxContains) {
      return failure(at, `At most ${maxContains} array items must match schema`)
    }
    if (matches > 0 || minContains === 0) return allowed
    return items.length > 0 ? verdicts.flat() : failure(at, 'At least one array item must match schema')
  },

  items(items, wanted, at) {
    if (wanted === false) return items.length === 0 ? allowed : failure(at, 'Array must be empty')
    return items.flatMap((item, index) => at.check(item, wanted, childOf(at, index)))
  },
}

function areUnique(items: readonly unknown[]): boolean {
  return new Set(items.map(canonical)).size === items.length
}
