import { allowed, failure, type Keywords } from './keyword.ts'

export const numberKeywords: Keywords<number> = {
  minimum: (value, limit, at) =>
    value >= limit ? allowed : failure(at, `Number must be greater than or equal to ${limit}`),
  maximum: (value, limit, at) =>
    value <= limit ? allowed : failure(at, `Number must be lower than or equal to ${limit}`),
  exclusiveMinimum: (value, limit, at) =>
    value > limit ? allowed : failure(at, `Number must be greater than ${limit}`),
  exclusiveMaximum: (value, limit, at) => (value < limit ? allowed : failure(at, `Number must be lower than ${limit}`)),
  multipleOf: (value, divisor, at) =>
    isMultiple(value, divisor) ? allowed : failure(at, `Number must be a multiple of ${divisor}`),
}

/** 0.3 is a multiple of 0.1, whatever binary fractions say. */
function isMultiple(value: number, divisor: number): boolean {
  const quotient = value / divisor
  return Math.abs(quotient - Math.round(quotient)) < 1e-9
}
