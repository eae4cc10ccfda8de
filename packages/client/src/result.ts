import { ProblemError } from './errors.ts'
import type { Problem } from './problem.ts'

/**
 * The outcome of a call: a union that narrows by `ok`, by `status` and by `error`.
 *
 * @typeParam Documented What the operation is known to answer: a `Success` or a `Failure` for each status.
 */
export type Result<Documented extends Success<number, unknown> | Failure<number, unknown>> =
  | Documented
  | Failure<Exclude<ErrorStatus, Documented['status']>, Problem>

/** A call that did what it should. */
export interface Success<Status, Data> {
  readonly ok: true
  readonly status: Status
  readonly data: Data
  readonly error: undefined
  readonly response: Response
}

/** A call that the API refused, and why. */
export interface Failure<Status, Error> {
  readonly ok: false
  readonly status: Status
  readonly data: undefined
  readonly error: Error
  readonly response: Response
}

/** What may come though an operation does not document it. */
type ErrorStatus = 400 | 401 | 403 | 404 | 405 | 406 | 409 | 413 | 415 | 422 | 429 | 500 | 502 | 503 | 504

/**
 * Gives the data of a result, or throws its problem.
 *
 * @throws {ProblemError} when the result is a failure.
 * @example
 * const place = unwrap(await places.get(placeId))
 */
export function unwrap<Data>(result: Success<unknown, Data> | Failure<unknown, Problem>): Data {
  if (result.ok) return result.data
  throw new ProblemError(result.error)
}
