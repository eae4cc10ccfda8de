import { readCookie } from '../core/cookies.ts'
import { redirect, type MockRequest, type MockResponse } from '../core/exchange.ts'
import { htmlPage } from '../core/html.ts'
import type { Client } from '../seed/seed.ts'
import type { State } from '../state.ts'
import { signedClaims } from '../tokens/verify-token.ts'
import { browserCookie } from './authorize.ts'
import { mayLogOutTo } from './redirect-uris.ts'

/**
 * RP-initiated logout (OpenID Connect): forgets the browser, and goes back to where the client may go, else shows a page.
 * The real server has the user confirm a logout that names no client.
 */
export async function logOut(request: MockRequest, url: URL, state: State): Promise<MockResponse> {
  const query = url.searchParams
  state.logins.browsers.delete(readCookie(request, browserCookie) ?? '')
  const client = await clientOf(query, state)
  const uri = query.get('post_logout_redirect_uri')
  if (!client || uri === null || !mayLogOutTo(uri, client, state)) {
    return htmlPage(200, { lang: 'en', title: 'You are logged out of the twin', body: '' })
  }
  const back = new URL(uri)
  const logoutState = query.get('state')
  if (logoutState !== null) back.searchParams.set('state', logoutState)
  return redirect(302, back.href)
}

/** By the id token of the login, which may have expired, or by name. When there are both they must agree. */
async function clientOf(query: URLSearchParams, state: State): Promise<Client | undefined> {
  const hint = query.get('id_token_hint')
  const named = query.get('client_id')
  if (hint === null) return state.clients.get(named ?? '')
  const { typ, azp = '' } = (await signedClaims(hint)) ?? {}
  return typ === 'ID' && (named === null || named === azp) ? state.clients.get(azp) : undefined
}
