import { allowed, failure, type Keywords } from './keyword.ts'
import { matchesPattern } from './pattern.ts'

export const stringKeywords: Keywords<string> = {
  minLength(text, limit, at) {
    if (text.length >= 2 * limit) return allowed
    const length = lengthOf(text)
    return length >= limit ? allowed : failure(at, `Minimum string length is ${limit}, found ${length}`)
  },
  maxLength(text, limit, at) {
    if (text.length <= limit) return allowed
    const length = lengthOf(text)
    return length <= limit ? allowed : failure(at, `Maximum string length is ${limit}, found ${length}`)
  },
  pattern: (text, pattern, at) =>
    matchesPattern(text, pattern) ? allowed : failure(at, `The string should match pattern: ${pattern}`),
}

/** In code points: an emoji counts as one, and has a `length` of two. */
function lengthOf(text: string): number {
  let length = 0
  for (const _ of text) length += 1
  return length
}
