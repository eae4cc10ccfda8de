import { readCookie, writeCookie } from '../core/cookies.ts'
import { redirect, withHeaders, type MockRequest, type MockResponse } from '../core/exchange.ts'
import { htmlPage } from '../core/html.ts'
import { readLanguage } from '../core/language.ts'
import type { User } from '../seed/seed.ts'
import type { State } from '../state.ts'
import { findUser } from './find-user.ts'
import { createCode } from './grant.ts'
import { loginPage } from './login-page.ts'

type Query = Readonly<Record<string, string | undefined>>

/** The browser's cookie at the OAuth server: who has it is not asked to log in again. */
export const browserCookie = 'UITID_SESSION'

/** The authorization endpoint (RFC 6749, section 3.1): a login page, or at once the way back for who is logged in. */
export function authorize(request: MockRequest, url: URL, state: State): MockResponse {
  const query: Query = Object.fromEntries(url.searchParams)
  const mistake = findMistake(query, state)
  if (mistake) return mistake
  const user = state.logins.browsers.get(readCookie(request, browserCookie) ?? '')
  if (user && query['prompt'] !== 'login') return sendBack(user, query, state)
  return loginPage({ lang: languageOf(query), users: [...state.users.values()] })
}

/** Takes the login page's form. */
export async function logIn(request: MockRequest, url: URL, state: State): Promise<MockResponse> {
  const query: Query = Object.fromEntries(url.searchParams)
  const mistake = findMistake(query, state)
  if (mistake) return mistake
  const form: Query = Object.fromEntries(new URLSearchParams(await request.text()))
  const { user: chosen, username = '', password } = form
  const named = findUser(state, username)
  const user = chosen === undefined ? (named?.password === password ? named : undefined) : state.users.get(chosen)
  if (!user) {
    return loginPage({ lang: languageOf(query), users: [...state.users.values()], refusedUsername: username })
  }
  const cookie = state.tokenIds()
  state.logins.browsers.set(cookie, user)
  return withHeaders(sendBack(user, query, state), { 'set-cookie': writeCookie(browserCookie, cookie) })
}

function sendBack(user: User, query: Query, state: State): MockResponse {
  const { client_id: clientId = '', redirect_uri: redirectUri = '', scope = '', state: loginState } = query
  const back = new URL(redirectUri)
  back.searchParams.set('code', createCode(state, { clientId, user, scopes: scope.split(' ') }))
  if (loginState !== undefined) back.searchParams.set('state', loginState)
  return redirect(302, back.href)
}

/** So far the twin logs people in for the JWT provider alone: a seed does not say where other clients may be sent back. */
function findMistake(query: Query, state: State): MockResponse | undefined {
  const expected: Query = {
    response_type: 'code',
    client_id: state.jwtProviderClientId,
    redirect_uri: `${state.hosts.jwtProvider}/authorize`,
  }
  const wrong = Object.keys(expected).filter((name) => query[name] !== expected[name])
  if (wrong.length === 0) return undefined
  return htmlPage(400, {
    lang: 'en',
    title: 'The twin can’t log you in',
    body: `<p>So far it does so for the JWT provider only; other than there: ${wrong.join(', ')}.</p>`,
  })
}

const languageOf = (query: Query) => readLanguage(query['locale'] ?? query['ui_locales'])
