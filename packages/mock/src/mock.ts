import type { Builders } from './builders/builders.ts'
import type { Coverage } from './coverage/coverage.ts'
import type { Respond } from './core/exchange.ts'
import type { Fetch } from './create-fetch.ts'
import type { StateOptions } from './create-state.ts'
import type { ActiveFault } from './faults/active-fault.ts'
import type { Fault, FaultTarget } from './faults/fault.ts'
import type { Latency } from './faults/latency.ts'
import type { RequestListener } from './journal/journal.ts'
import type { RecordedRequest } from './journal/recorded-request.ts'
import type { LoginCredentials, LoginMethod } from './login/login-credentials.ts'
import type { LoginOptions } from './login/walk-login.ts'
import type { ClientName, OverrideHandlers, UntypedOperations } from './overrides/override.ts'
import type { Snapshot } from './snapshot/snapshot.ts'
import type { Hosts, State } from './state.ts'
import type { Times } from './tokens/issue-tokens.ts'

export interface MockOptions extends StateOptions {
  /** How long each answer takes; none when left out. What lies between two bounds is the same in each run. */
  readonly latency?: Latency
}

export interface TokenOptions extends Times {
  /** A token as the first JWT provider handed out, with `uid` and `nick`. */
  readonly old?: boolean
}

export interface Mock {
  /** Where the servers are "reached": give it to a client as its environment. */
  readonly environment: Hosts
  /** What the twin remembers now; after a `reset` it is another object. */
  readonly state: State
  /**
   * Puts something into the twin.
   *
   * @example
   * ```ts
   * const place = mock.seed.place({ name: 'Den Hemel', creator: 'lotte' })
   * mock.seed.event({ location: place, labels: ['Kasseien'] })
   * ```
   */
  readonly seed: Builders
  /**
   * What was asked of the twin since its start or the last `reset`, the oldest first. It keeps the newest 1,000, and less
   * when their bodies are large: 50 MB in all.
   *
   * @example
   * ```ts
   * await places.updateName(placeId, 'nl', { name: 'Den Hemel' })
   * expect(mock.requests.at(-1)).toMatchObject({ operation: 'places.updateName', response: { status: 204 } })
   * ```
   */
  readonly requests: readonly RecordedRequest[]
  /**
   * Calls `listener` with each request once it is answered, or its connection is dropped. It outlives a `reset`. What it
   * throws is an uncaught error, none of the client's.
   *
   * @returns Stops that.
   */
  onRequest(listener: RequestListener): () => void
  /**
   * Lets something go wrong, from the next request on.
   *
   * Of faults that strike the same request, delays add up, and the first that does more decides. A browser's preflights go
   * untouched unless a pattern asks for `OPTIONS`.
   *
   * @returns Lifts the fault; `reset` lifts all.
   * @throws {TypeError} When the target or the fault makes no sense; it says what was expected.
   * @example
   * ```ts
   * mock.fail('places.updateName', { status: 503, times: 2, retryAfter: 1 })
   * mock.fail('places.create', { connection: 'dropped', lost: 'answer', times: 1 })
   * mock.fail({ server: 'search' }, { rateLimit: { requests: 10, seconds: 60 } })
   * ```
   */
  fail(target: FaultTarget, fault: Fault): () => void
  /** What may go wrong still. */
  readonly faults: readonly ActiveFault[]
  /**
   * Answers operations by handlers of your own, instead of the twin's. Of several for one operation the newest is asked first.
   *
   * A handler comes before the twin looks at the request, its credentials included. With the `operations` of the client's
   * package as its type, it can give no answer that is not documented; for those there is `fail`.
   *
   * @param client The first part of the operations' names, such as `places`.
   * @param handlers By operationId, as in `operations`. One that answers undefined leaves the request to the twin.
   * @returns Takes them away again; `reset` takes all away.
   * @throws {TypeError} For a client or an operation that there is not; it says which there are.
   * @example
   * ```ts
   * import type { operations } from '@uitkit/places'
   *
   * mock.override<operations>('places', {
   *   get: ({ params }) => (params.placeId === gone ? { status: 404, body: notFound } : undefined),
   * })
   * ```
   */
  override<Operations extends object = UntypedOperations>(
    client: ClientName,
    handlers: OverrideHandlers<NoInfer<Operations>>,
  ): () => void
  /**
   * Which of publiq's operations, and of their documented statuses and problems, the twin has answered since it was made.
   *
   * A `reset` forgets none of it: it is about all tests together. `coverageText` tells it to people.
   */
  coverage(): Coverage
  /** The twin itself. @throws {TypeError} For a host that it does not play. */
  readonly respond: Respond
  /** Give it to a client as its `fetch`. A host that the twin does not play is a TypeError, never a request. */
  readonly fetch: Fetch
  /**
   * A token of the JWT provider, without the login.
   *
   * @param user A user's name or e-mail address.
   * @param options `issuedAt` in seconds since 1970 (now when left out), `expiresIn` in seconds (12 hours when left out).
   */
  tokenFor(user: string, options?: TokenOptions): Promise<string>
  /**
   * Credentials of a user, ready to use: what they send is what a login at the JWT provider sends, a token and an API key.
   * A token that has expired by the twin's clock is replaced.
   *
   * @param user A user's name or e-mail address.
   * @param method Another API key; or an OAuth client, for the access token that a login at UiTiD gives.
   * @throws {Error} When the twin does not know one of them; it says whom it knows.
   * @example
   * ```ts
   * const places = createPlacesClient({
   *   environment: mock.environment,
   *   fetch: mock.fetch,
   *   credentials: mock.login('lotte'),
   * })
   * ```
   */
  login(user: string, method?: LoginMethod): LoginCredentials
  /**
   * Credentials of an OAuth client itself, as a back end has them: its access token, and its id where that will do.
   *
   * @param client Its name or id.
   * @throws {Error} When the twin does not know it, or it is a public one.
   */
  loginClient(client: string): LoginCredentials
  /**
   * Logs in through the real redirects, and gives the URL at which the browser would end.
   *
   * @param user A user's name or e-mail address.
   * @param login A login at the JWT provider; or the URL that an application sends its users to, there or at UiTiD.
   * @throws {Error} When a page leads nowhere, such as for a client that may not be sent back there.
   * @example
   * ```ts
   * const url = await mock.walkLogin('lotte', { destination: 'https://app.example/callback' })
   * // https://app.example/callback?jwt=...
   * ```
   */
  walkLogin(user: string, login: LoginOptions | string | URL): Promise<string>
  /** All that the twin remembers, as plain data: for `restore`, here or in another twin, and for `JSON.stringify`. */
  snapshot(): Snapshot
  /**
   * Remembers what a snapshot holds, and nothing else; `requests` and `faults` stay as they are.
   *
   * Ids and logins go on where they were, time goes on by this twin's clock, and what was reached at other hosts is
   * reached at this twin's. Tokens from other hosts are not taken.
   *
   * @throws {TypeError} For what is no snapshot, or one of another version; nothing has changed then.
   * @example
   * ```ts
   * const prepared = mock.snapshot()
   * afterEach(() => mock.restore(prepared))
   * ```
   */
  restore(snapshot: Snapshot): void
  /** Forgets all but the seed: what was requested, what was to fail, and what was answered otherwise. */
  reset(): void
}
