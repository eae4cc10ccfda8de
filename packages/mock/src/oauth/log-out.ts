import { readCookie } from '../core/cookies.ts'
import { redirect, type MockRequest, type MockResponse } from '../core/exchange.ts'
import { htmlPage } from '../core/html.ts'
import type { State } from '../state.ts'
import { browserCookie } from './authorize.ts'

/** RP-initiated logout: goes back to the JWT provider when its client asks so, else shows a page. */
export function logOut(request: MockRequest, url: URL, state: State): MockResponse {
  state.logins.browsers.delete(readCookie(request, browserCookie) ?? '')
  const back = `${state.hosts.jwtProvider}/logout-confirm`
  const isKnown =
    url.searchParams.get('client_id') === state.jwtProviderClientId &&
    url.searchParams.get('post_logout_redirect_uri') === back
  return isKnown
    ? redirect(302, back)
    : htmlPage(200, { lang: 'en', title: 'You are logged out of the twin', body: '' })
}
