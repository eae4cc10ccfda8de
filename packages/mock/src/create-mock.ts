import type { MockResponse, Respond } from './core/exchange.ts'
import { seededRandom } from './core/random.ts'
import { createFetch, type Fetch } from './create-fetch.ts'
import { createState, testHosts, type StateOptions } from './create-state.ts'
import { createEntryServer } from './entry/create-entry-server.ts'
import type { ActiveFault } from './faults/active-fault.ts'
import type { Fault, FaultTarget } from './faults/fault.ts'
import { createFaults } from './faults/faults.ts'
import { checkLatency, millisecondsOf, pause, type Latency } from './faults/latency.ts'
import { createJournal, type RequestListener } from './journal/journal.ts'
import { recordedRequest, type RecordedRequest } from './journal/recorded-request.ts'
import { createJwtProvider } from './jwt-provider/create-jwt-provider.ts'
import { createAuthServer } from './oauth/create-auth-server.ts'
import { findUser } from './oauth/find-user.ts'
import { createSearchServer } from './search/create-search-server.ts'
import type { User } from './seed/seed.ts'
import type { Hosts, State } from './state.ts'
import { stateOf, takeSnapshot, type Snapshot } from './snapshot/snapshot.ts'
import { createTaxonomyServer } from './taxonomy/create-taxonomy-server.ts'
import { issueIdToken, issueOldToken, type Times } from './tokens/issue-tokens.ts'
import { connectUrl, walkLogin, type LoginOptions } from './walk-login.ts'

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
   * Calls `listener` with each request once it is answered, or its connection is dropped. It outlives a `reset`.
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
   * Logs in through the real redirects, and gives the URL at which the browser would end.
   *
   * @param user A user's name or e-mail address.
   * @param login A login at the JWT provider; or the URL that an application sends its users to, there or at UiTiD.
   * @throws {Error} When a page leads nowhere, such as for a client that may not be sent back there.
   * @example
   * ```ts
   * const url = await mock.login('lotte', { destination: 'https://app.example/callback' })
   * // https://app.example/callback?jwt=...
   * ```
   */
  login(user: string, login: LoginOptions | string | URL): Promise<string>
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
  /** Forgets all but the seed, what was requested and what was to fail. */
  reset(): void
}

/**
 * publiq's servers, played in memory: what is posted can be read back, and what the real ones refuse is refused.
 *
 * Nothing ever goes to the network.
 *
 * @example
 * ```ts
 * const mock = createMock()
 * const places = createPlacesClient({ environment: mock.environment, fetch: mock.fetch, credentials })
 * ```
 */
export function createMock(options: MockOptions = {}): Mock {
  const environment = options.hosts ?? testHosts
  checkHosts(environment)
  const { latency = 0 } = options
  checkLatency(latency, 'latency')
  const journal = createJournal()
  const faults = createFaults()
  let twin = compose(createState(options))
  let jitter = seededRandom(5)

  const respond: Respond = async (request) => {
    const { origin } = new URL(request.url)
    const server = twin.servers.get(origin)
    const { recorded, settle } = journal.record(request, server?.name, twin.state.clock)
    let answer: MockResponse | undefined
    try {
      if (!server) throw unknownHost(origin, twin.servers)
      if (latency !== 0) await pause(millisecondsOf(latency, jitter), request.signal)
      answer = await (faults.active.length > 0
        ? faults.serve(request, recordedRequest(recorded), server.respond, twin.state)
        : server.respond(request))
      return answer
    } finally {
      settle(answer)
    }
  }

  return {
    environment,
    get requests() {
      return journal.requests
    },
    onRequest: journal.onRequest,
    fail: faults.add,
    get faults() {
      return faults.active
    },
    get state() {
      return twin.state
    },
    respond,
    fetch: createFetch(respond),
    tokenFor: async (user, { old = false, ...times } = {}) =>
      (old ? issueOldToken : issueIdToken)(twin.state, knownUser(twin.state, user), times),
    async login(user, login) {
      const start = typeof login === 'string' || login instanceof URL ? String(login) : connectUrl(environment, login)
      return walkLogin(respond, environment, knownUser(twin.state, user), start)
    },
    snapshot: () => takeSnapshot(twin.state),
    restore(snapshot) {
      twin = compose(stateOf(snapshot, createState(options)))
    },
    reset() {
      twin = compose(createState(options))
      jitter = seededRandom(5)
      faults.clear()
      journal.clear()
    },
  }
}

interface Server {
  readonly name: keyof Hosts
  readonly respond: Respond
}

function compose(state: State): { state: State; servers: ReadonlyMap<string, Server> } {
  const servers: Readonly<Record<keyof Hosts, Respond>> = {
    entry: createEntryServer(state),
    search: createSearchServer(state),
    taxonomy: createTaxonomyServer(state),
    auth: createAuthServer(state),
    jwtProvider: createJwtProvider(state),
  }
  const names = Object.keys(servers) as (keyof Hosts)[]
  return { state, servers: new Map(names.map((name) => [state.hosts[name], { name, respond: servers[name] }])) }
}

function unknownHost(origin: string, servers: ReadonlyMap<string, Server>): TypeError {
  const known = [...servers.keys()].join(', ')
  return new TypeError(`The twin plays ${known}, and lets nothing through to the network: ${origin} was refused.`)
}

function checkHosts(hosts: Hosts): void {
  for (const [name, host] of Object.entries(hosts)) {
    if (!URL.canParse(host) || new URL(host).origin !== host) {
      throw new TypeError(
        `hosts.${name} must be an origin such as https://io.example, without a path or a slash at the end.`,
      )
    }
  }
  if (new Set(Object.values(hosts)).size < Object.keys(hosts).length) {
    throw new TypeError('Two of the hosts are the same: each server of the twin needs its own.')
  }
}

function knownUser(state: State, name: string): User {
  const user = findUser(state, name)
  if (user) return user
  const known = Array.from(state.users.values(), ({ name }) => name).join(', ')
  throw new Error(`The twin has no user "${name}"; it has ${known || 'none'}.`)
}
