/** The ways to authenticate that publiq's APIs know; each operation takes some of them. */
export type SecurityScheme =
  | 'jwtProviderToken'
  | 'apiKey'
  | 'userAccessToken'
  | 'clientAccessToken'
  | 'clientIdentification'
  | 'customToken'
  | 'passholderLogin'

/** Header names in lower case, with their values. */
export type HeaderMap = Readonly<Record<string, string>>

/**
 * What a client asks for the headers that authenticate a request.
 *
 * `@uitkit/auth` makes these; any object of this shape will do.
 */
export interface Credentials {
  /** What it can satisfy: an operation that takes none of these is refused before the network. */
  readonly schemes: readonly SecurityScheme[]
  /** A client of another environment refuses it: tokens and keys never cross environments. */
  readonly environment?: string
  /**
   * Gives the headers for one request. Credentials that are ready answer at once, without a promise.
   *
   * @param accepts Those schemes, out of its own, that the request's operation takes.
   */
  authenticate(request: Request, accepts: readonly SecurityScheme[]): HeaderMap | Promise<HeaderMap>
  /**
   * Called after a 401.
   *
   * @returns True when the request is worth sending once more; at once, when the refused token is no longer the current one.
   */
  renew?(refused: Request, problem: RefusedProblem): Promise<boolean>
}

/** Why a server refused credentials. */
export interface RefusedProblem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string
}
