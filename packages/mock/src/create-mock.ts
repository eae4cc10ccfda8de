import { createBuilders } from './builders/builders.ts'
import { offerCounts } from './coverage/collect.ts'
import { createCounter } from './coverage/counter.ts'
import { coverageOf } from './coverage/coverage.ts'
import { andThen, orElse } from './core/at-once.ts'
import type { MockRequest, Respond } from './core/exchange.ts'
import { seededRandom } from './core/random.ts'
import { createFetch } from './create-fetch.ts'
import { createState } from './create-state.ts'
import { createEntryServer } from './entry/create-entry-server.ts'
import { createFaults } from './faults/faults.ts'
import { checkLatency, millisecondsOf, pause } from './faults/latency.ts'
import { testHosts } from './hosts.ts'
import { createJournal } from './journal/journal.ts'
import { type Recorded, recordedRequest } from './journal/recorded-request.ts'
import { createJwtProvider } from './jwt-provider/create-jwt-provider.ts'
import { lazily } from './lazily.ts'
import { clientCredentials, knownUser, userCredentials } from './login/login-credentials.ts'
import { connectUrl, walkLogin } from './login/walk-login.ts'
import type { Mock, MockOptions } from './mock.ts'
import { createAuthServer } from './oauth/create-auth-server.ts'
import { createOverrides } from './overrides/overrides.ts'
import { createSearchServer } from './search/create-search-server.ts'
import { stateOf, takeSnapshot } from './snapshot/snapshot.ts'
import type { Hosts, State } from './state.ts'
import { createTaxonomyServer } from './taxonomy/create-taxonomy-server.ts'
import { issueIdToken, issueOldToken } from './tokens/issue-tokens.ts'

export type { Mock, MockOptions, TokenOptions } from './mock.ts'

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
  const overrides = createOverrides()
  const counter = createCounter()
  offerCounts(counter.counts)
  let twin = compose(createState(options))
  let jitter = seededRandom(5)

  function serve({ name, respond: play }: Server, request: MockRequest, recorded: Recorded) {
    const serveAsTold: Respond = overrides.isEmpty ? play : (sent) => overrides.serve(name, sent, play)
    return faults.active.length > 0
      ? faults.serve(request, recordedRequest(recorded), serveAsTold, twin.state)
      : serveAsTold(request)
  }

  const respond: Respond = (request) => {
    const server = findServer(request.url, twin.servers)
    const recorded = journal.record(request, server?.name, twin.state.clock)
    const attempt = () => {
      if (!server) throw unknownHost(request.url, twin.servers)
      if (latency === 0) return serve(server, request, recorded)
      return pause(millisecondsOf(latency, jitter), request.signal?.()).then(() => serve(server, request, recorded))
    }
    const told = orElse(attempt, (error) => {
      journal.settle(recorded, undefined)
      throw error
    })
    return andThen(told, (answer) => {
      if (server) counter.count(server.name, request, answer)
      journal.settle(recorded, answer)
      return answer
    })
  }

  return {
    environment,
    seed: createBuilders(() => twin.state),
    get requests() {
      return journal.requests
    },
    onRequest: journal.onRequest,
    fail: faults.add,
    get faults() {
      return faults.active
    },
    // Which handler is for which operation is checked as it is given; types promise no more than that.
    override: (client, handlers) => overrides.add(client, handlers as Parameters<typeof overrides.add>[1]),
    coverage: () => coverageOf(counter.counts()),
    get state() {
      return twin.state
    },
    respond,
    fetch: createFetch(respond),
    tokenFor: async (user, { old = false, ...times } = {}) =>
      (old ? issueOldToken : issueIdToken)(twin.state, knownUser(twin.state, user), times),
    login: (user, method) => userCredentials(() => twin.state, user, method),
    loginClient: (client) => clientCredentials(() => twin.state, client),
    async walkLogin(user, login) {
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
      overrides.clear()
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
    uitpas: lazily(async () => (await import('./uitpas/create-uitpas-server.ts')).createUitpasServer(state)),
    museumpass: lazily(async () =>
      (await import('./museumpass/create-museumpass-server.ts')).createMuseumpassServer(state),
    ),
  }
  const names = Object.keys(servers) as (keyof Hosts)[]
  return { state, servers: new Map(names.map((name) => [state.hosts[name], { name, respond: servers[name] }])) }
}

function unknownHost(url: string, servers: ReadonlyMap<string, Server>): TypeError {
  const { origin } = new URL(url)
  const known = [...servers.keys()].join(', ')
  return new TypeError(`The twin plays ${known}, and lets nothing through to the network: ${origin} was refused.`)
}

/** Most URLs are written as the hosts are, and to parse one takes longer than all else here. */
function findServer(url: string, servers: ReadonlyMap<string, Server>): Server | undefined {
  return servers.get(url.slice(0, url.indexOf('/', 'https://'.length))) ?? servers.get(new URL(url).origin)
}

function checkHosts(hosts: Hosts): void {
  for (const name of Object.keys(testHosts)) {
    const host: unknown = hosts[name as keyof Hosts]
    if (typeof host !== 'string' || !URL.canParse(host) || new URL(host).origin !== host) {
      throw new TypeError(
        `hosts.${name} must be an origin such as https://io.example, without a path or a slash at the end.`,
      )
    }
  }
  if (new Set(Object.values(hosts)).size < Object.keys(hosts).length) {
    throw new TypeError('Two of the hosts are the same: each server of the twin needs its own.')
  }
}
