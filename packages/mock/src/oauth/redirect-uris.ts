import type { Client } from '../seed/seed.ts'
import type { State } from '../state.ts'

/** If a login of a client may end at a URL: it has to be registered, and is compared as text. */
export function mayLogInTo(uri: string, client: Client, state: State): boolean {
  return isRegistered(uri, client.redirectUris, client, `${state.hosts.jwtProvider}/authorize`, state)
}

/** If a logout of a client may end at a URL. */
export function mayLogOutTo(uri: string, client: Client, state: State): boolean {
  return isRegistered(uri, client.logoutUris, client, `${state.hosts.jwtProvider}/logout-confirm`, state)
}

function isRegistered(
  uri: string,
  registered: readonly string[] | undefined,
  { clientId }: Client,
  providersOwn: string,
  { jwtProviderClientId }: State,
): boolean {
  if (clientId === jwtProviderClientId && uri === providersOwn) return true
  if (registered) return registered.includes(uri)
  return clientId !== jwtProviderClientId && isHttpsOrLoopback(uri)
}

const loopbackHosts = new Set(['localhost', '127.0.0.1', '[::1]'])

/** For a seed that does not say. A fragment can't be in a redirect URI (RFC 6749, section 3.1.2). */
function isHttpsOrLoopback(uri: string): boolean {
  if (!URL.canParse(uri) || uri.includes('#')) return false
  const { protocol, hostname } = new URL(uri)
  return protocol === 'https:' || (protocol === 'http:' && loopbackHosts.has(hostname))
}
