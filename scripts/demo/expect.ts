import { isDeepStrictEqual } from 'node:util'
import { Unexpected } from './step.ts'

/** Narrows the result of a call to one status. */
export function expectStatus<Result extends Answer, Status extends Result['status']>(
  result: Result,
  status: Status,
): asserts result is Extract<Result, { readonly status: Status }> {
  if (result.status === status) return
  const { title = '', detail = '' } = result.error ?? {}
  throw new Unexpected(`status ${status}`, [result.status, title, detail].filter((part) => part !== '').join(' '))
}

interface Answer {
  readonly status: number
  readonly error: { readonly title: string; readonly detail?: string } | undefined
}

export function expectEqual(came: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(came, expected))
    throw new Unexpected(JSON.stringify(expected), JSON.stringify(came) ?? 'nothing')
}
