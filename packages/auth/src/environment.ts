/** One of publiq's environments, or a server of your own; users, keys and tokens of one do not work in another. */
export type Environment = 'test' | 'production' | CustomEnvironment

/** Where another JWT provider is reached; what the twin of `@uitkit/mock` prints will do. */
export interface CustomEnvironment {
  /** An absolute URL without a slash at the end. */
  readonly jwtProvider: string
}

const jwtProviders = {
  test: 'https://jwt-test.uitdatabank.be',
  production: 'https://jwt.uitdatabank.be',
}

/**
 * A URL of the JWT provider.
 *
 * @throws {TypeError} when the environment is unknown.
 */
export function jwtProviderUrl(
  environment: Environment,
  path: string,
  parameters: Readonly<Record<string, string>>,
): string {
  const server = typeof environment === 'string' ? jwtProviders[environment] : environment?.jwtProvider
  if (!URL.canParse(server)) {
    throw new TypeError("environment: 'test', 'production' or { jwtProvider: URL }")
  }
  return `${server}${path}?${new URLSearchParams(parameters)}`
}
