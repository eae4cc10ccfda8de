import type { Problem, SchemaError } from './problem.ts'

/**
 * A problem that the API answered, as an error: what `unwrap` throws.
 *
 * Branch on `status` or `type`, or narrow it with `isProblem`: it has the members of its problem, also those beside the
 * standard ones (`duplicatePlaceUri` of a 409, say).
 */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  declare readonly status: number
  declare readonly type: string
  declare readonly title: string
  declare readonly detail: string | undefined
  declare readonly schemaErrors: readonly SchemaError[]
  declare readonly endUserMessage: Problem['endUserMessage']
  declare readonly problem: Problem

  constructor(problem: Problem) {
    const { schemaErrors = [] } = problem
    const mistakes = schemaErrors.map((mistake) => `${mistake.jsonPointer} ${mistake.error}`).join('; ')
    super(`${problem.status} ${problem.title}: ${mistakes || problem.detail || problem.type}`)
    Object.assign(this, problem, { name: this.name, message: this.message, schemaErrors, problem })
  }
}

/**
 * No usable answer came: the network failed, the time was up, the caller aborted, or there was a redirect. Always thrown.
 *
 * A redirect is never followed: fetch would take `X-Api-Key` to another origin. Check the environment's URLs for it.
 */
export class TransportError extends Error {
  override readonly name = 'TransportError'
  declare readonly reason: 'network' | 'timeout' | 'abort' | 'redirect'

  constructor(operation: string, signal: AbortSignal | undefined, cause?: unknown) {
    let reason: TransportError['reason'] = cause instanceof Response ? 'redirect' : 'network'
    if (signal?.aborted) {
      cause = signal.reason
      reason = signal.reason?.name === 'TimeoutError' ? 'timeout' : 'abort'
    }
    const why = cause instanceof Response ? ': credentials stay here' : ''
    super(`${operation}: no answer (${reason})${why}`, { cause })
    this.reason = reason
  }
}

/** Something answered that is not the API as documented, such as the HTML of a proxy. Always thrown. */
export class UnexpectedResponseError extends Error {
  override readonly name = 'UnexpectedResponseError'
  declare readonly status: number

  constructor(operation: string, response: Response) {
    super(`${operation}: ${response.status} with ${response.headers.get('content-type')} (of a proxy?)`)
    this.status = response.status
  }
}

/** The operation takes other credentials than the client has, or they can't be sent; thrown before anything is. */
export class CredentialsError extends Error {
  override readonly name = 'CredentialsError'
}
