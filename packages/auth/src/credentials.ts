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

/** What a client asks for the headers that authenticate a request; `@uitkit/client` takes any object of this shape. */
export interface Credentials {
  /** What they can satisfy: a client refuses an operation that takes none of these before it uses the network. */
  readonly schemes: readonly SecurityScheme[]
  /** A client of another environment refuses them; undefined for a server of your own, or where it does not matter. */
  readonly environment?: string
  /**
   * Gives the headers for one request. Credentials that are ready answer at once, without a promise.
   *
   * @param accepts The schemes that the request's operation takes.
   */
  authenticate(request: Request, accepts: readonly SecurityScheme[]): HeaderMap | Promise<HeaderMap>
  /**
   * Called after a 401.
   *
   * @returns True when the request is worth sending once more; at once, if the refused token is no longer the current one.
   */
  renew?(refused: Request, problem: RefusedProblem): Promise<boolean>
}

/** Why a server refused credentials: an RFC 9457 problem. */
export interface RefusedProblem {
  readonly status: number
  readonly type?: string
  readonly title?: string
  readonly detail?: string
}
