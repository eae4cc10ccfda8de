import { specTables } from '../operations/spec-tables.ts'
import { allOperations } from '../operations/find-operation.ts'
import type { RecordedRequest } from '../journal/recorded-request.ts'
import { isWithinEdits } from '../core/edit-distance.ts'
import { checkTarget } from './check-target.ts'
import type { FaultTarget, RequestPattern } from './fault.ts'

export type Matcher = (request: RecordedRequest) => boolean

/** @throws {TypeError} For what is no target, or an operation that no document has; it says which may be meant. */
export function matcherOf(target: FaultTarget): Matcher {
  checkTarget(target)
  if (typeof target === 'function') return target
  if (typeof target === 'object') return patternMatcher(target)
  if (!allOperations().some(({ name }) => name === target)) throw unknownOperation(target)
  return ({ operation }) => operation === target
}

function patternMatcher({ server, method, path }: RequestPattern): Matcher {
  const wanted = method?.toUpperCase()
  const pattern = typeof path === 'string' ? templatePattern(path) : path
  return (request) =>
    (server === undefined || request.server === server) &&
    (wanted === undefined ? request.method !== 'OPTIONS' : request.method === wanted) &&
    // Unlike `test`, `search` remembers nothing of the last time.
    (pattern === undefined || new URL(request.url).pathname.search(pattern) >= 0)
}

function templatePattern(path: string): RegExp {
  const literals = path.replace(/\/$/, '').split(/\{\w+\}/)
  const escaped = literals.map((literal) => literal.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`))
  return new RegExp(`^${escaped.join('[^/]+')}/?$`)
}

function unknownOperation(name: string): TypeError {
  const all = allOperations().map((operation) => operation.name)
  const method = name.slice(name.lastIndexOf('.') + 1)
  const meant =
    all.find((known) => isWithinEdits(name.toLowerCase(), known.toLowerCase(), 3)) ??
    all.find((known) => method !== '' && known.endsWith(`.${method}`))
  const clients = Object.values(specTables).flatMap((tables) => Object.keys(tables))
  const hint = meant ? `Is "${meant}" meant?` : `Its name begins with one of ${clients.join(', ')}.`
  return new TypeError(`No document has an operation "${name}". ${hint}`)
}
