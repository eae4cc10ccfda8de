import * as oauth from 'oauth4webapi'
import { expect, onTestFinished, test } from 'vitest'
import { startServer } from '../../src/node.ts'

const { allowInsecureRequests } = oauth
const options = { [allowInsecureRequests]: true }
const redirectUri = 'https://app.example/callback'

/** The twin over HTTP, as a client that we did not write finds it. */
async function discover() {
  const server = await startServer()
  onTestFinished(server.close)
  const issuer = new URL(`${server.environment.auth}/realms/uitid`)
  const response = await oauth.discoveryRequest(issuer, options)
  return { mock: server.mock, as: await oauth.processDiscoveryResponse(issuer, response) }
}

test.each([
  ['a public client', { client_id: 'twin-wandelapp' }, oauth.None()],
  [
    'a client with its secret in the body',
    { client_id: 'twin-cultuurhuis' },
    oauth.ClientSecretPost('not-a-secret-cultuurhuis'),
  ],
  [
    'a client with its secret by HTTP Basic',
    { client_id: 'twin-cultuurhuis' },
    oauth.ClientSecretBasic('not-a-secret-cultuurhuis'),
  ],
])('%s logs in, renews, asks who it is and is refused a second code', async (_, client, authentication) => {
  const { mock, as } = await discover()
  const [verifier, state, nonce] = [
    oauth.generateRandomCodeVerifier(),
    oauth.generateRandomState(),
    oauth.generateRandomNonce(),
  ]
  const login = new URL(as.authorization_endpoint ?? '')
  login.search = new URLSearchParams({
    client_id: client.client_id,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid email offline_access',
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  }).toString()
  const callback = oauth.validateAuthResponse(as, client, new URL(await mock.walkLogin('bram', login)), state)
  const redeem = () =>
    oauth.authorizationCodeGrantRequest(as, client, authentication, callback, redirectUri, verifier, options)

  const response = await redeem()
  const tokens = await oauth.processAuthorizationCodeResponse(as, client, response, {
    expectedNonce: nonce,
    requireIdToken: true,
  })
  await oauth.validateApplicationLevelSignature(as, response, options)
  const sub = oauth.getValidatedIdTokenClaims(tokens)?.sub ?? ''

  const info = await oauth.userInfoRequest(as, client, tokens.access_token, options)
  expect(await oauth.processUserInfoResponse(as, client, sub, info)).toMatchObject({ given_name: 'bram' })

  const renewal = await oauth.refreshTokenGrantRequest(as, client, authentication, tokens.refresh_token ?? '', options)
  const renewed = await oauth.processRefreshTokenResponse(as, client, renewal)
  expect(renewed.refresh_token).not.toBe(tokens.refresh_token)

  const replayed = oauth.processAuthorizationCodeResponse(as, client, await redeem())
  await expect(replayed).rejects.toMatchObject({ error: 'invalid_grant', status: 400 })
  const late = await oauth.userInfoRequest(as, client, renewed.access_token, options)
  await expect(oauth.processUserInfoResponse(as, client, sub, late)).rejects.toMatchObject({
    name: 'WWWAuthenticateChallengeError',
  })
})

test('client credentials work, and a wrong secret is a challenge for HTTP Basic', async () => {
  const { as } = await discover()
  const client = { client_id: 'twin-cultuurhuis' }
  const ask = async (secret: string) => {
    const authentication = oauth.ClientSecretBasic(secret)
    const response = await oauth.clientCredentialsGrantRequest(
      as,
      client,
      authentication,
      new URLSearchParams(),
      options,
    )
    return oauth.processClientCredentialsResponse(as, client, response)
  }
  const tokens = await ask('not-a-secret-cultuurhuis')
  expect(tokens).toMatchObject({ token_type: 'bearer', expires_in: 86_400 })
  expect(tokens).not.toHaveProperty('refresh_token')
  await expect(ask('wrong')).rejects.toMatchObject({ status: 401 })
})
