import { allowed, failure, type Keywords } from './keyword.ts'
import { matchesPattern } from './pattern.ts'

export const stringKeywords: Keywords<string> = {
  minLength(text, limit, at) {
    const length = lengthOf(text)
    return length >= limit ? allowed : failure(at, `Minimum string length is ${limit}, found ${length}`)
  },
  maxLength(text, limit, at) {
    const length = lengthOf(text)
    return length <= limit ? allowed : failure(at, `Maximum string length is ${limit}, found ${length}`)
  },
  pattern: (text, pattern, at) =>
    matchesPattern(text, pattern) ? allowed : failure(at, `The string should match pattern: ${pattern}`),
}

/** In code points: an emoji counts as one. */
function lengthOf(text: string): number {
  let length = 0
  for (const _ of text) length += 1
  return length
}
