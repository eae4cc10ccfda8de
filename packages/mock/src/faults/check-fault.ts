import { isJsonObject } from '../core/json-value.ts'
import type { Fault } from './fault.ts'
import { checkLatency } from './latency.ts'

type Checks = Readonly<Record<string, (value: unknown, path: string) => void>>

const limits: Checks = {
  latency: (value, path) => checkLatency(value as Parameters<typeof checkLatency>[0], path),
  times: wholeFrom(1),
  after: wholeFrom(0),
  probability: (value, path) => expect(isNumber(value, 0) && value <= 1, path, 'a number from 0 to 1'),
  seed: wholeFrom(0),
}

const lost = oneOf('request', 'answer')

/** What each kind of fault may say, by the property that makes it one. */
const kinds: Readonly<Record<string, Checks>> = {
  status: {
    status: (value, path) =>
      expect(Number.isInteger(value) && isNumber(value, 200) && value < 600, path, 'a status from 200 to 599'),
    retryAfter: (value, path) => expect(isNumber(value, 0), path, 'a number of seconds'),
    body: () => {},
    headers: (value, path) => expect(isJsonObject(value), path, 'an object of header names and values'),
    lost,
  },
  connection: { connection: oneOf('dropped', 'truncated'), lost },
  token: { token: oneOf('expired') },
  rateLimit: {
    rateLimit: (value, path) => {
      expect(isJsonObject(value), path, 'an object { requests, seconds }')
      wholeFrom(0)(value.requests, `${path}.requests`)
      expect(isNumber(value.seconds, 0) && value.seconds > 0, `${path}.seconds`, 'a number above 0')
    },
  },
}

/** @throws {TypeError} Names the first thing that is wrong, and what was expected there. */
export function checkFault(fault: Fault): void {
  expect(isJsonObject(fault), 'fault', 'an object')
  const found = Object.keys(kinds).filter((kind) => fault[kind as keyof Fault] !== undefined)
  const all = Object.keys(kinds).join(', ')
  if (found.length > 1) throw new TypeError(`fault: expected one of ${all}, got ${found.join(' and ')}`)
  if (found.length === 0 && !('latency' in fault)) throw new TypeError(`fault: expected one of ${all}, latency`)
  const checks: Checks = { ...limits, ...kinds[found[0] ?? ''] }
  for (const [key, value] of Object.entries(fault)) {
    const check = Object.hasOwn(checks, key) ? checks[key] : undefined
    if (!check) throw new TypeError(`fault.${key}: expected one of ${Object.keys(checks).join(', ')}`)
    if (value !== undefined) check(value, `fault.${key}`)
  }
}

function wholeFrom(least: number): (value: unknown, path: string) => void {
  return (value, path) =>
    expect(Number.isInteger(value) && isNumber(value, least), path, `a whole number, ${least} or more`)
}

function oneOf(...known: readonly string[]): (value: unknown, path: string) => void {
  const expected = known.map((value) => `"${value}"`).join(' or ')
  return (value, path) =>
    expect(
      known.some((one) => one === value),
      path,
      expected,
    )
}

function isNumber(value: unknown, least: number): value is number {
  return typeof value === 'number' && value >= least && value < Infinity
}

function expect(isRight: boolean, path: string, expected: string): asserts isRight {
  if (!isRight) throw new TypeError(`${path}: expected ${expected}`)
}
