import { redirect, type MockResponse } from '../core/exchange.ts'
import { paths } from '../oauth/paths.ts'
import { headerSafe } from './destination.ts'
import { destinationMissing, refused } from './failures.ts'
import { readSession, withSession } from './session.ts'
import type { Visit } from './visit.ts'

/** `/logout`: remembers where to come back, and sends the browser to the OAuth server to be logged out there. */
export function logOut({ query, request, state }: Visit): MockResponse {
  const { destination } = query
  if (!destination) return destinationMissing
  const logout = new URLSearchParams({
    client_id: state.jwtProviderClientId,
    post_logout_redirect_uri: `${state.hosts.jwtProvider}/logout-confirm`,
  })
  const response = redirect(301, `${state.hosts.auth}${paths.logout}?${logout}`)
  return withSession(response, { destination, mayRefresh: false }, request, state)
}

/** `/logout-confirm`: back to the destination, which is not changed. */
export function confirmLogout({ request, state }: Visit): MockResponse {
  const session = readSession(request, state)
  return session ? redirect(301, headerSafe(session.destination)) : refused
}
