import { readCookie, writeCookie } from '../core/cookies.ts'
import { withHeaders, type MockRequest, type MockResponse } from '../core/exchange.ts'
import type { ProviderSession, State } from '../state.ts'

const cookieName = 'PHPSESSID'

export function readSession(request: MockRequest, { logins }: State): ProviderSession | undefined {
  return logins.sessions.get(readCookie(request, cookieName) ?? '')
}

/** Stores a session, under the browser's cookie if it has one already, and adds the cookie to the answer. */
export function withSession(
  response: MockResponse,
  session: ProviderSession,
  request: MockRequest,
  { logins, tokenIds }: State,
): MockResponse {
  const known = readCookie(request, cookieName)
  const id = known !== undefined && logins.sessions.has(known) ? known : tokenIds()
  logins.sessions.set(id, session)
  return withHeaders(response, { 'set-cookie': writeCookie(cookieName, id) })
}
