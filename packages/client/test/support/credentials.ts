import { vi, type Mock } from 'vitest'
import type { Credentials } from '../../src/index.ts'

interface ObservedCredentials extends Credentials {
  readonly authenticate: Mock<Credentials['authenticate']>
  readonly renew: Mock<NonNullable<Credentials['renew']>>
}

/** Credentials with a user's token, `token-1`; each renewal gives the next one. */
export function userToken(members: Partial<Credentials> = {}): ObservedCredentials {
  let count = 1
  const renewOnce = async (): Promise<boolean> => {
    count += 1
    return true
  }
  return {
    schemes: ['userAccessToken'],
    ...members,
    authenticate: vi.fn<Credentials['authenticate']>(
      members.authenticate ?? (() => ({ authorization: `Bearer token-${count}` })),
    ),
    renew: vi.fn<NonNullable<Credentials['renew']>>(members.renew ?? renewOnce),
  }
}

/** Credentials as of the JWT provider: a token and an API key. */
export const tokenAndKey: Credentials = {
  schemes: ['jwtProviderToken', 'apiKey'],
  authenticate: () => ({ authorization: 'Bearer secret-token', 'x-api-key': 'secret-key' }),
}
