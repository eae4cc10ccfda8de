import type { MockRequest, MockResponse } from '../core/exchange.ts'
import { findOperation } from '../operations/find-operation.ts'

/**
 * How often an operation gave an answer: by its name and the status, and by the type of the problem too where there was one,
 * as in `places.updateName 400 https://api.publiq.be/probs/body/missing`.
 */
export type Counts = Readonly<Record<string, number>>

export interface Counter {
  count(server: string, request: MockRequest, response: MockResponse): void
  counts(): Counts
}

export function createCounter(): Counter {
  /** By name; in each, by the status and the type of the problem. */
  const counted = new Map<string, Map<string | number, number>>()

  return {
    count(server, { method, url }, { status, body }) {
      const name = nameOf(server, method, url)
      if (name === undefined) return
      const answers = counted.get(name) ?? new Map<string | number, number>()
      const type = status >= 400 ? typeOf(body) : undefined
      const answer = type === undefined ? status : `${status} ${type}`
      answers.set(answer, (answers.get(answer) ?? 0) + 1)
      counted.set(name, answers)
    },
    counts() {
      const all = [...counted].flatMap(([name, answers]) =>
        Array.from(answers, ([answer, count]) => [`${name} ${answer}`, count] as const),
      )
      return Object.fromEntries(all)
    },
  }
}

const mostNames = 1_000
const names = new Map<string, string | undefined>()

/** What is asked for once is often asked for again, and to look it up is faster than to route it. */
function nameOf(server: string, method: string, url: string): string | undefined {
  const target = `${method} ${url}`
  if (names.has(target)) return names.get(target)
  const name = findOperation(server, method, pathOf(url))?.name
  if (names.size >= mostNames) names.clear()
  names.set(target, name)
  return name
}

function pathOf(url: string): string {
  const path = url.slice(url.indexOf('/', 'https://'.length))
  const end = path.search(/[?#]/)
  return end < 0 ? path : path.slice(0, end)
}

function typeOf(body: MockResponse['body']): string | undefined {
  if (typeof body !== 'string' || !body.startsWith('{')) return undefined
  try {
    const { type } = JSON.parse(body) as { readonly type?: unknown }
    return typeof type === 'string' && type !== 'about:blank' ? type : undefined
  } catch {
    return undefined
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
