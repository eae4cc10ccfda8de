import { readCookie, writeCookie } from '../core/cookies.ts'
import { withHeaders, type MockRequest, type MockResponse } from '../core/exchange.ts'
import type { User } from '../seed/seed.ts'
import type { State } from '../state.ts'
import { goBack, readAuthorizationRequest, type AuthorizationRequest } from './authorization-request.ts'
import { findUser } from './find-user.ts'
import { createCode } from './grant.ts'
import { loginPage } from './login-page.ts'

/** The browser's cookie at the OAuth server: who has it is not asked to log in again. */
export const browserCookie = 'UITID_SESSION'

/** The authorization endpoint (RFC 6749, section 3.1): a login page, or at once the way back for who is logged in. */
export function authorize(request: MockRequest, url: URL, state: State): MockResponse {
  const asked = readAuthorizationRequest(url, state)
  if ('status' in asked) return asked
  const user = state.logins.browsers.get(readCookie(request, browserCookie) ?? '')
  if (user && isWanted(user, asked) && !asked.prompt.includes('login')) return sendBack(user, asked, state)
  return asked.prompt.includes('none')
    ? goBack(asked, { error: 'login_required', error_description: 'Nobody is logged in here.' }, state)
    : loginPage(pageFor(asked, state))
}

/** Takes the login page's form. */
export function logIn(request: MockRequest, url: URL, state: State): MockResponse {
  const asked = readAuthorizationRequest(url, state)
  if ('status' in asked) return asked
  const form: Form = Object.fromEntries(new URLSearchParams(request.text()))
  const user = userOf(form, state)
  if (!user || !isWanted(user, asked)) {
    return loginPage({ ...pageFor(asked, state), username: form.username ?? '', isRefused: true })
  }
  const cookie = state.tokenIds()
  state.logins.browsers.set(cookie, user)
  return withHeaders(sendBack(user, asked, state), { 'set-cookie': writeCookie(browserCookie, cookie) })
}

interface Form {
  /** The id of a user who was picked. */
  readonly user?: string
  readonly username?: string
  readonly password?: string
}

function userOf({ user: picked, username = '', password }: Form, state: State): User | undefined {
  if (picked !== undefined) return state.users.get(picked)
  const named = findUser(state, username)
  return named?.password === password ? named : undefined
}

function isWanted(user: User, { fixedEmail }: AuthorizationRequest): boolean {
  return fixedEmail === undefined || user.email === fixedEmail
}

function pageFor(asked: AuthorizationRequest, state: State) {
  const { lang, fixedEmail, email = '' } = asked
  const users = [...state.users.values()].filter((user) => isWanted(user, asked))
  return { lang, users, username: fixedEmail ?? email, isUsernameFixed: fixedEmail !== undefined, isRefused: false }
}

function sendBack(user: User, asked: AuthorizationRequest, state: State): MockResponse {
  return goBack(asked, { code: createCode(state, asked, user) }, state)
}
