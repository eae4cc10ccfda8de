import type { RecordedAnswer } from './start-recorder.ts'

/** One thing that prism has against a request or an answer. */
export interface Violation {
  /** `['response', 'body', 'member', '0']`. */
  readonly location: readonly string[]
  readonly message: string
}

/** What was wrong in the same way, however often. */
export interface ViolationKind {
  /** `PUT /places/{}/name/{}`. */
  readonly operation: string
  /** The status and prism's words, without positions in lists: `200 Response body property name must be string`. */
  readonly text: string
  readonly times: number
}

/** The operations of an OpenAPI document, as `PUT /places/{}/name/{}`. */
export function operationsOf({ paths }: { readonly paths: Readonly<Record<string, object>> }): readonly string[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`),
  )
}

/** What is wrong with answers, the most frequent first: what a test sends may be wrong on purpose. */
export function kindsOf(recorded: readonly RecordedAnswer[], operations: readonly string[]): readonly ViolationKind[] {
  const kinds = new Map<string, ViolationKind>()
  for (const { method, path, status, violations } of recorded) {
    const operation = operationAt(method, path, operations)
    for (const { location, message } of violations) {
      if (location[0] !== 'response') continue
      const text = `${status} ${message.replaceAll(/\.\d+\b/g, '[]')}`
      const key = `${operation} ${text}`
      kinds.set(key, { operation, text, times: (kinds.get(key)?.times ?? 0) + 1 })
    }
  }
  return [...kinds.values()].toSorted((a, b) => b.times - a.times)
}

/** The operation of a path; of those that fit, the one with the fewest parameters. */
function operationAt(method: string, path: string, operations: readonly string[]): string {
  const words = `${method} ${path}`.split('/')
  const fitting = operations.filter((operation) => {
    const parts = operation.split('/')
    return parts.length === words.length && parts.every((part, index) => part === '{}' || part === words[index])
  })
  const parameters = (operation: string) => operation.split('{}').length
  return fitting.toSorted((a, b) => parameters(a) - parameters(b))[0] ?? `${method} ${path}`
}
