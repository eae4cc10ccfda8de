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
 * A URL of the JWT provider; parameters that are undefined are left out.
 *
 * @throws {TypeError} when the environment is unknown.
 */
export function jwtProviderUrl(
  environment: Environment,
  path: string,
  parameters: Readonly<Record<string, string | undefined>>,
): string {
  const server = typeof environment === 'string' ? jwtProviders[environment] : environment?.jwtProvider
  if (!URL.canParse(server)) {
    throw new TypeError("environment: expected 'test', 'production' or { jwtProvider: an absolute URL }")
  }
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return `${server}${path}?${new URLSearchParams(given)}`
}
