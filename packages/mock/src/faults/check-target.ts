import { isJsonObject } from '../core/json-value.ts'
import { testHosts } from '../hosts.ts'
import type { FaultTarget, RequestPattern } from './fault.ts'

const checks: Readonly<Record<keyof RequestPattern, { is(value: unknown): boolean; readonly expected: string }>> = {
  server: {
    is: (value) => typeof value === 'string' && Object.hasOwn(testHosts, value),
    expected: `one of ${Object.keys(testHosts).join(', ')}`,
  },
  method: { is: (value) => typeof value === 'string', expected: 'a text such as "PUT"' },
  path: {
    is: (value) => value instanceof RegExp || (typeof value === 'string' && value.startsWith('/')),
    expected: 'a path that starts with a slash',
  },
}

/** Looks at all but the name of an operation. @throws {TypeError} Names what is wrong, and what was expected there. */
export function checkTarget(target: FaultTarget): void {
  if (typeof target === 'string' || typeof target === 'function') return
  if (!isJsonObject(target)) {
    throw new TypeError('target: expected an operation such as "places.updateName", or { server, method, path }')
  }
  for (const [name, value] of Object.entries(target)) {
    if (!isKnown(name)) throw new TypeError(`target.${name}: expected one of ${Object.keys(checks).join(', ')}`)
    const { is, expected } = checks[name]
    if (value !== undefined && !is(value)) throw new TypeError(`target.${name}: expected ${expected}`)
  }
}

function isKnown(name: string): name is keyof RequestPattern {
  return Object.hasOwn(checks, name)
}
