// Nothing here runs: what it asserts is that it compiles.
import { handleRedirect, login } from '../src/browser.ts'
import {
  bearer,
  type CallbackError,
  clientCredentials,
  clientIdentification,
  combine,
  connectUrl,
  customToken,
  decodeJwt,
  jwtProvider,
  jwtProviderLogin,
  memorySession,
  readCallback,
  refreshJwt,
  type Credentials,
  type OAuthTokens,
  type Session,
  type SessionTokens,
} from '../src/index.ts'
import { userAccessToken } from '../src/user-access-token.ts'

type Equals<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
declare function assertType<_Assertion extends true>(): void

const environment = 'test'

// Environments
connectUrl({ environment: { jwtProvider: 'http://localhost:9999' }, destination: new URL('https://example.com') })
const twin = {
  entry: 'http://localhost:1',
  search: 'http://localhost:2',
  auth: 'http://localhost:3',
  jwtProvider: 'http://localhost:4',
}
connectUrl({ environment: twin, destination: 'oob' })
// @ts-expect-error There is no such environment.
connectUrl({ environment: 'acceptance', destination: 'oob' })
// @ts-expect-error Credentials never cross environments, so there is no default one.
connectUrl({ destination: 'oob' })
// @ts-expect-error A login comes back somewhere.
connectUrl({ environment })
// @ts-expect-error The login page has no English.
connectUrl({ environment, destination: 'oob', lang: 'en' })

// Callbacks
const callback = readCallback('')
assertType<Equals<typeof callback.jwt, string>>()
assertType<Equals<typeof callback.refresh, string | undefined>>()
const { url: _url, ...tokens } = callback
tokens satisfies SessionTokens
readCallback(new URL('https://example.com'), { state: localStorage.getItem('state') })
assertType<
  Equals<CallbackError['code'], 'no-token' | 'empty-token' | 'several-tokens' | 'malformed-token' | 'state-mismatch'>
>()

// Claims: their shapes are told apart by `uid`.
const claims = decodeJwt('')
assertType<Equals<typeof claims.exp, number | undefined>>()
if (claims.uid === undefined) {
  assertType<Equals<typeof claims.sub, string>>()
  assertType<Equals<typeof claims.typ, 'ID'>>()
  // @ts-expect-error Only old tokens have it.
  void claims.nick
} else {
  assertType<Equals<typeof claims.uid, string>>()
  assertType<Equals<typeof claims.nick, string | undefined>>()
  // @ts-expect-error Only tokens of now have it.
  void claims.sub
}

// Credentials
jwtProvider({ environment, apiKey: 'key' }) satisfies Credentials
bearer(() => 'token') satisfies Credentials
bearer(async () => 'token') satisfies Credentials
// @ts-expect-error A token may be missing.
bearer(() => localStorage.getItem('token'))
// @ts-expect-error The Entry API takes no token of the JWT provider without an API key.
jwtProvider({ environment })
// @ts-expect-error A key in the environment of the shell may be missing.
jwtProvider({ environment, apiKey: undefined as string | undefined })
jwtProvider({ environment, apiKey: 'key', fetch: globalThis.fetch, connectUrl: undefined, session: undefined })
// @ts-expect-error Refreshing is for API keys that have the right to it.
void refreshJwt({ environment, refresh: 'refresh' })

// Sessions may answer at once or later.
const atOnce: Session = { get: () => undefined, set: () => {}, clear: () => {} }
const later: Session = { get: async () => ({ jwt: '' }), set: async () => {}, clear: async () => {} }
jwtProvider({ environment, apiKey: 'key', session: atOnce })
jwtProvider({ environment, apiKey: 'key', session: later })
// @ts-expect-error Storage gives null for nothing; a session gives undefined.
const _ofStorage: Session = { ...atOnce, get: () => null }

// OAuth
const client = { environment, clientId: 'id' } as const
clientCredentials({ ...client, clientSecret: 'secret' }) satisfies Credentials
clientIdentification({ environment: twin, clientId: 'id' }) satisfies Credentials
combine(clientCredentials({ ...client, clientSecret: 'secret' }), customToken('kiosk')) satisfies Credentials
// @ts-expect-error A client that acts for itself has a secret.
clientCredentials(client)
// @ts-expect-error The twin's environment says where its OAuth server is; this one does not.
clientCredentials({ environment: { entry: 'http://localhost:1' }, clientId: 'id', clientSecret: 'secret' })
// @ts-expect-error Tokens of the JWT provider are no OAuth tokens.
clientCredentials({ ...client, clientSecret: 'secret', session: memorySession({ jwt: '' }) })
clientCredentials({ ...client, clientSecret: 'secret', session: memorySession<OAuthTokens>() })

const user = userAccessToken({ ...client, redirectUri: 'https://example.com/', session: memorySession() })
user satisfies Credentials
void user.beginLogin({ prompt: 'login', ui_locales: 'fr', screen: 'register', gender: 'X', country: 'be' })
void login(user, { referrer: 'uitpas', redirectUri: 'https://example.com/other' })
void handleRedirect(user)
// @ts-expect-error The login page has no English.
void login(user, { ui_locales: 'en' })
// @ts-expect-error There is no such parameter.
void user.beginLogin({ locale: 'fr' })
// @ts-expect-error Nor such a scope.
userAccessToken({ ...client, scopes: ['profile'] })
const flow = jwtProviderLogin({ environment, session: later, redirectUri: 'https://example.com/' })
void login(flow, { lang: 'fr' })
// @ts-expect-error The JWT provider's page knows other parameters.
void login(flow, { ui_locales: 'fr' })
