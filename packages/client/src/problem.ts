/**
 * An error as publiq's APIs describe it. Branch on `type` or `status`, never on the words.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
export interface Problem {
  /** A URI that names the kind of problem; `about:blank` when there is none but the status. */
  readonly type: string
  readonly title: string
  /** The HTTP status. */
  readonly status: number
  /** What happened in this case. */
  readonly detail?: string
  /** What is wrong in the request body, and where. */
  readonly schemaErrors?: readonly SchemaError[]
  /** UiTPAS: what may be shown to the person who uses your application. */
  readonly endUserMessage?: Readonly<Record<string, string>>
}

/** One mistake in a request body. */
export interface SchemaError {
  /** An RFC 6901 pointer into the body. */
  readonly jsonPointer: string
  readonly error: string
}

/**
 * The problem that an error response stands for: its body when that is one, else one made from the status.
 *
 * Told by shape, not by media type: some answers come as `application/json`.
 */
export function problemOf(body: unknown, response: Response): Problem {
  const problem = body as Partial<Problem> | null | undefined
  if (problem?.type && problem.title && problem.status) return problem as Problem
  return { type: 'about:blank', title: response.statusText || 'Error', status: response.status }
}
