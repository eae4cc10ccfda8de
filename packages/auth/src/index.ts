export { bearer } from './bearer.ts'
export { userOf, type Claims, type IdTokenClaims, type OldTokenClaims, type TokenUser } from './claims.ts'
export { clientCredentials, type ClientCredentialsOptions } from './client-credentials.ts'
export { clientIdentification, type ClientIdentificationOptions } from './client-identification.ts'
export { combine } from './combine.ts'
export { connectUrl, type ConnectOptions, type Language } from './connect-url.ts'
export { createState } from './create-state.ts'
export type { Credentials, HeaderMap, RefusedProblem, SecurityScheme } from './credentials.ts'
export { customToken } from './custom-token.ts'
export { decodeJwt, InvalidTokenError } from './decode-jwt.ts'
export { DestinationError } from './destination.ts'
export type { CustomEnvironment, Environment } from './environment.ts'
export { expiresAt, expiresIn, isExpired, type ClockOptions, type Expiring, type ExpiryOptions } from './expiry.ts'
export { jwtProvider, type JwtProviderCredentials, type JwtProviderOptions } from './jwt-provider.ts'
export { jwtProviderLogin, type JwtProviderLoginOptions } from './jwt-provider-login.ts'
export { LoginRequiredError } from './login-required-error.ts'
export type { BegunLogin, Login, PendingLogin, RedirectParameters } from './login.ts'
export { logoutUrl, type LogoutOptions } from './logout-url.ts'
export type { OAuthCredentials } from './oauth-credentials.ts'
export type { CustomOAuthEnvironment, OAuthEnvironment } from './oauth-environment.ts'
export { OAuthError } from './oauth-error.ts'
export type { OAuthTokens } from './oauth-tokens.ts'
export { passholderLogin, type PassholderLoginOptions } from './passholder-login.ts'
export {
  CallbackError,
  readCallback,
  type Callback,
  type CallbackErrorCode,
  type CallbackOptions,
} from './read-callback.ts'
export { RefreshError, refreshJwt, type Fetch, type RefreshOptions } from './refresh-jwt.ts'
export { memorySession, type Session, type SessionTokens } from './session.ts'
