import type { MockRequest, MockResponse } from '../core/exchange.ts'
import { findOperation } from '../operations/find-operation.ts'

/**
 * How often an operation gave an answer: by its name and the status, and by the type of the problem too where there was one,
 * as in `places.updateName 400 https://api.publiq.be/probs/body/missing`.
 */
export type Counts = Readonly<Record<string, number>>

export interface Counter {
  /** Remembers an answer. Which operation that was, is found out later. */
  count(server: string, request: MockRequest, response: MockResponse): void
  counts(): Counts
}

/** What is left of an answer until it is counted. */
interface Answer {
  readonly server: string
  readonly method: string
  readonly url: string
  readonly status: number
  readonly problem: MockResponse['body']
}

const mostWaiting = 1_000

export function createCounter(): Counter {
  const counted = new Map<string, number>()
  let waiting: Answer[] = []

  function countWaiting(): void {
    for (const answer of waiting) {
      const key = keyOf(answer)
      if (key !== undefined) counted.set(key, (counted.get(key) ?? 0) + 1)
    }
    waiting = []
  }

  return {
    count(server, { method, url }, { status, body }) {
      waiting.push({ server, method, url, status, problem: status >= 400 ? body : undefined })
      if (waiting.length >= mostWaiting) countWaiting()
    },
    counts() {
      countWaiting()
      return Object.fromEntries(counted)
    },
  }
}

function keyOf({ server, method, url, status, problem }: Answer): string | undefined {
  const name = nameOf(`${server} ${method} ${pathOf(url)}`)
  return name && [name, status, ...typeOf(problem)].join(' ')
}

const uuids = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gi

/** One path for all ids: which operation it is does not depend on them, and most paths have been seen then. */
function pathOf(url: string): string {
  const [path = ''] = url.slice(url.indexOf('/', 'https://'.length)).split(/[?#]/, 1)
  return path.replaceAll(uuids, 'id')
}

const mostNames = 10_000
const names = new Map<string, string | undefined>()

function nameOf(target: string): string | undefined {
  if (names.has(target)) return names.get(target)
  const [server = '', method = '', path = ''] = target.split(' ')
  const name = findOperation(server, method, path)?.name
  if (names.size >= mostNames) names.clear()
  names.set(target, name)
  return name
}

function typeOf(body: MockResponse['body']): readonly string[] {
  if (typeof body !== 'string' || !body.startsWith('{')) return []
  try {
    const { type } = JSON.parse(body) as { readonly type?: unknown }
    return typeof type === 'string' && type !== 'about:blank' ? [type] : []
  } catch {
    return []
  }
}

export function sumOf(all: readonly Counts[]): Counts {
  const sum: Record<string, number> = {}
  for (const counts of all) {
    for (const [key, count] of Object.entries(counts)) sum[key] = (sum[key] ?? 0) + count
  }
  return sum
}

export function differenceOf(after: Counts, before: Counts): Counts {
  const differences = Object.entries(after).map(([key, count]) => [key, count - (before[key] ?? 0)] as const)
  return Object.fromEntries(differences.filter(([, count]) => count > 0))
}
