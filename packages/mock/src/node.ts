import type { MockRequest, Respond } from './core/exchange.ts'
import { createControlServer } from './node/control/create-control-server.ts'
import { createMock, type Mock, type MockOptions } from './create-mock.ts'
import { listen, type Listener } from './node/listen.ts'
import { keepState, type KeptState } from './node/persistence/keep-state.ts'
import type { Hosts } from './state.ts'

type ServerName = keyof Hosts | 'control'

/** When one is given a port, how far after the Entry API's the others' are. New servers come before the control API. */
export const portOffsets: Readonly<Record<ServerName, number>> = {
  entry: 0,
  search: 1,
  auth: 2,
  jwtProvider: 3,
  taxonomy: 4,
  uitpas: 5,
  museumpass: 6,
  control: 9,
}

export interface ServerOptions extends Omit<MockOptions, 'hosts'> {
  /** A port for each server; any free one when left out. */
  readonly ports?: Partial<Readonly<Record<ServerName, number>>>
  /** A file that keeps the state over a restart: it is written soon after a change, whole or not at all. */
  readonly persist?: string
}

export interface MockServer {
  /** Where the servers are reached: give it to a client as its environment. */
  readonly environment: Hosts
  /** Where a page shows what the twin does, and where tests in any language tell it what to do. */
  readonly control: string
  /** The twin behind the servers. */
  readonly mock: Mock
  /** Stops listening; resolves when the last answer is out and the state is kept. @throws When it can't be kept. */
  close(): Promise<void>
}

/**
 * Starts the twin as HTTP servers on 127.0.0.1, one for each of publiq's hosts.
 *
 * @throws When a port can't be had, or the state can't be kept; then nothing is left open.
 * @example
 * ```ts
 * const server = await startServer()
 * const places = createPlacesClient({ environment: server.environment, credentials })
 * await server.close()
 * ```
 */
export async function startServer({ ports = {}, persist, ...options }: ServerOptions = {}): Promise<MockServer> {
  // The twin writes its own addresses into bodies, so it can only be made when they are known.
  let respond: Respond = notYet
  let respondToControl: Respond = notYet
  const names = Object.keys(portOffsets) as ServerName[]
  const listeners = await listenAll(
    names.map((name) => () => {
      return listen(ports[name] ?? 0, (request) => (name === 'control' ? respondToControl : respond)(request))
    }),
  )
  const urls = Object.fromEntries(names.map((name, index) => [name, listeners[index]?.url]))
  const { control, ...hosts } = urls as Record<ServerName, string>
  try {
    const mock = createMock({ ...options, hosts })
    const kept = persist === undefined ? undefined : await keepState(persist, mock)
    const controlServer = createControlServer({ mock, url: control, onChange: () => kept?.changed() })
    respond = kept ? noticing(mock.respond, hosts, kept) : mock.respond
    respondToControl = controlServer.respond
    const close = async () => {
      controlServer.close()
      await closeAll(listeners)
      await kept?.close()
    }
    let closed: Promise<void> | undefined
    // Once: by a second time the file may be another twin's.
    return { environment: hosts, control, mock, close: () => (closed ??= close()) }
  } catch (error) {
    await closeAll(listeners)
    throw error
  }
}

const notYet: Respond = () => ({ status: 503, headers: {} })

async function listenAll(starts: readonly (() => Promise<Listener>)[]): Promise<readonly Listener[]> {
  const attempts = await Promise.allSettled(starts.map((start) => start()))
  const listeners = attempts.flatMap((attempt) => (attempt.status === 'fulfilled' ? [attempt.value] : []))
  const failed = attempts.find((attempt) => attempt.status === 'rejected')
  if (!failed) return listeners
  await closeAll(listeners)
  throw failed.reason
}

async function closeAll(listeners: readonly Listener[]): Promise<void> {
  await Promise.all(listeners.map((listener) => listener.close()))
}

/** Tells when the state may have changed; at the login servers that is at any visit. */
function noticing(respond: Respond, { auth, jwtProvider }: Hosts, kept: KeptState): Respond {
  return async (request) => {
    try {
      return await respond(request)
    } finally {
      // Also when the answer was lost.
      if (!isReading(request) || request.url.startsWith(auth) || request.url.startsWith(jwtProvider)) kept.changed()
    }
  }
}

function isReading({ method }: MockRequest): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS'
}
