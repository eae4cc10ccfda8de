/** Where UiTiD's OAuth server is: one of publiq's environments, or a server of your own. Clients and users of one do not work in another. */
export type OAuthEnvironment = 'test' | 'production' | CustomOAuthEnvironment

/** Another OAuth server with UiTiD's paths; what the twin of `@uitkit/mock` prints will do. */
export interface CustomOAuthEnvironment {
  /** An absolute URL without a slash at the end. */
  readonly auth: string
}

const servers = {
  test: 'https://account-test.uitid.be',
  production: 'https://account.uitid.be',
}

/**
 * The base URL of an OAuth server.
 *
 * @throws {TypeError} when the environment is unknown.
 */
export function oauthServer(environment: OAuthEnvironment): string {
  const server = typeof environment === 'string' ? servers[environment] : environment?.auth
  if (URL.canParse(server)) return server
  throw new TypeError("environment: 'test', 'production' or { auth: URL }")
}

/** An endpoint of the realm of all UiTiD users. */
export function oauthEndpoint(server: string, name: 'auth' | 'token' | 'userinfo' | 'logout'): string {
  return `${server}/realms/uitid/protocol/openid-connect/${name}`
}
