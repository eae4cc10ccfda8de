import { json, type MockResponse } from './exchange.ts'

/** A mistake in a request body: where (RFC 6901) and what, in the words of the real server. */
export interface SchemaError {
  readonly jsonPointer: string
  readonly error: string
}

/** An RFC 9457 problem, its keys in the order in which the Entry API writes them. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string
  readonly schemaErrors?: readonly SchemaError[]
  readonly [extension: string]: unknown
}

/** Thrown by rules, answered by the server: a failed request changes nothing, so a rule throws before it stores. */
export class ProblemResponse extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(`${problem.status} ${problem.title}`)
    this.name = 'ProblemResponse'
    this.problem = problem
  }
}

const prefix = 'https://api.publiq.be/probs'

export function problem(
  path: string,
  status: number,
  title: string,
  detail?: string,
  extensions: Record<string, unknown> = {},
): ProblemResponse {
  return new ProblemResponse({ type: `${prefix}/${path}`, title, status, ...(detail ? { detail } : {}), ...extensions })
}

export const unauthorized = (detail: string): ProblemResponse =>
  problem('auth/unauthorized', 401, 'Unauthorized', detail)
export const forbidden = (detail: string): ProblemResponse => problem('auth/forbidden', 403, 'Forbidden', detail)
export const notFound = (detail?: string): ProblemResponse => problem('url/not-found', 404, 'Not Found', detail)
export const methodNotAllowed = (allowed: readonly string[]): ProblemResponse =>
  problem('method/not-allowed', 405, 'Method not allowed', `Allowed: ${allowed.join(', ')}`)
export const bodyMissing = (): ProblemResponse => problem('body/missing', 400, 'Body missing')
export const bodyInvalidSyntax = (): ProblemResponse =>
  problem('body/invalid-syntax', 400, 'Invalid body syntax', 'The given request body could not be parsed as JSON.')
export const bodyInvalidData = (schemaErrors: readonly SchemaError[]): ProblemResponse =>
  problem('body/invalid-data', 400, 'Invalid body data', undefined, { schemaErrors })
export const bodyInvalidDetail = (detail: string): ProblemResponse =>
  problem('body/invalid-data', 400, 'Invalid body data', detail)

export function problemResponse({ problem }: ProblemResponse): MockResponse {
  return json(problem.status, problem, 'application/problem+json')
}
