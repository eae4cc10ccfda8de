import type { Respond } from './core/exchange.ts'
import { createMock, type Mock, type MockOptions } from './create-mock.ts'
import { listen } from './node/listen.ts'
import type { Hosts } from './state.ts'

export interface ServerOptions extends Omit<MockOptions, 'hosts'> {
  /** A port for each server; any free one when left out. */
  readonly ports?: Partial<Readonly<Record<keyof Hosts, number>>>
}

export interface MockServer {
  /** Where the servers are reached: give it to a client as its environment. */
  readonly environment: Hosts
  /** The twin behind the servers. */
  readonly mock: Mock
  /** Stops listening; resolves when the last answer is out. */
  close(): Promise<void>
}

/**
 * Starts the twin as HTTP servers on 127.0.0.1, one for each of publiq's hosts.
 *
 * @throws When a port can't be had; then none is left open.
 * @example
 * ```ts
 * const server = await startServer()
 * const places = createPlacesClient({ environment: server.environment, credentials })
 * await server.close()
 * ```
 */
export async function startServer({ ports = {}, ...options }: ServerOptions = {}): Promise<MockServer> {
  // The twin writes its own addresses into bodies, so it can only be made when they are known.
  let respond: Respond = () => ({ status: 503, headers: {} })
  const names = ['entry', 'search', 'auth', 'jwtProvider', 'taxonomy', 'uitpas', 'museumpass'] as const
  const attempts = await Promise.allSettled(
    names.map((name) => listen(ports[name] ?? 0, (request) => respond(request))),
  )
  const listeners = attempts.flatMap((attempt) => (attempt.status === 'fulfilled' ? [attempt.value] : []))
  const close = async () => void (await Promise.all(listeners.map((listener) => listener.close())))
  const [entry, search, auth, jwtProvider, taxonomy, uitpas, museumpass] = listeners.map(({ url }) => url)
  if (!entry || !search || !auth || !jwtProvider || !taxonomy || !uitpas || !museumpass) {
    await close()
    throw attempts.find((attempt) => attempt.status === 'rejected')?.reason
  }
  const hosts: Hosts = { entry, search, taxonomy, auth, jwtProvider, uitpas, museumpass }
  const mock = createMock({ ...options, hosts })
  respond = mock.respond
  return { environment: hosts, mock, close }
}
