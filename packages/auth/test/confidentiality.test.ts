import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import {
  clientCredentials,
  combine,
  customToken,
  memorySession,
  passholderLogin,
  type OAuthTokens,
} from '../src/index.ts'
import { userAccessToken } from '../src/user-access-token.ts'
import { createIssuer } from './issuer.ts'
import { answerWith, createWorld, refusal, type World } from './oauth-world.ts'

/** Everything that a log or a person could get out of a value. */
function everythingOf(value: unknown): string {
  const { message = '', stack = '' } = value as Partial<Error>
  const shown = [inspect(value, { depth: null, showHidden: true, getters: true }), JSON.stringify(value), String(value)]
  return [message, stack, ...shown].join()
}

const tokens: OAuthTokens = {
  accessToken: 'secret-access',
  refreshToken: 'secret-refresh',
  idToken: 'secret-id',
  expiresAt: 0,
}

function credentialsIn({ fetch, session }: World) {
  const client = { environment: 'test', clientId: 'id', clientSecret: 'secret-of-client', session, fetch } as const
  return [clientCredentials(client), userAccessToken({ ...client, redirectUri: 'https://example.com/' })] as const
}

test('no credentials show a token or a secret when they are logged or stringified', async () => {
  const world = createWorld({ tokens })
  world.answer = () => answerWith('secret-new', { refresh_token: 'secret-next' })
  const [client, user] = credentialsIn(world)
  for (const credentials of [client, user]) await credentials.authenticate(new Request('https://example.com/'), [])
  const all = [
    client,
    user,
    customToken('secret-token'),
    passholderLogin({ uitpasNumber: '0900000000000', dateOfBirth: '1990-01-31' }),
  ]
  expect(everythingOf([...all, combine(...all)])).not.toMatch(/secret|0900000000000|1990/)
})

describe('no error of a renewal has a token, a secret or an answer in it:', () => {
  test.each<[string, () => Response | Promise<Response>]>([
    ['refused', () => refusal('invalid_grant')],
    [
      'refused with a token for a reason',
      () => refusal('secret_token_as_error_which_goes_on_for_longer_than_any_code'),
    ],
    ['of a proxy', () => new Response('secret', { status: 502 })],
    ['busy', () => new Response('secret', { status: 429 })],
    [
      'of the network',
      () => {
        const cause = Object.assign(new Error('secret-cause'), { input: 'secret-input' })
        return Promise.reject(new TypeError('Failed to parse URL from secret', { cause }))
      },
    ],
  ])('%s', async (_, answer) => {
    const world = createWorld({ tokens })
    world.answer = answer
    for (const credentials of credentialsIn(world)) {
      const error = await Promise.resolve(credentials.authenticate(new Request('https://example.com/'), [])).catch(
        (error: unknown) => error,
      )
      expect(error).toBeInstanceOf(Error)
      expect(everythingOf(error)).not.toMatch(/secret/)
    }
  })
})

test('no error of a login has a code, a state or a token in it', async () => {
  const issuer = createIssuer(() => 0)
  const user = userAccessToken({ environment: 'test', clientId: 'id', session: memorySession(), fetch: issuer.fetch })
  const begun = {
    redirectUri: 'https://example.com/',
    state: 'secret-state',
    nonce: 'secret-nonce',
    codeVerifier: 'secret',
  }
  const failures: [string, () => Promise<string | undefined>][] = [
    ['?code=secret-code&state=other', () => issuer.sign()],
    ['?code=secret-code&state=secret-state&code=secret', () => issuer.sign()],
    ['?code=secret-code&state=secret-state&iss=secret', () => issuer.sign()],
    ['?error=secret%20code&state=secret-state', () => issuer.sign()],
    ['?code=secret-code&state=secret-state', async () => 'secret-token'],
    ['?code=secret-code&state=secret-state', () => issuer.sign({ aud: 'secret-client' })],
    ['?code=secret-code&state=secret-state', () => issuer.sign({ nonce: 'secret-other' })],
  ]
  for (const [callback, idToken] of failures) {
    issuer.idToken = idToken
    const error = await user.finishLogin(callback, begun).catch((error: unknown) => error)
    expect(error).toHaveProperty('name', 'LoginError')
    expect(everythingOf(error)).not.toMatch(/secret/)
  }
})
