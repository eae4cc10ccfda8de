import { json, withHeaders, type MockRequest, type MockResponse } from '../core/exchange.ts'
import type { Client } from '../seed/seed.ts'
import type { State } from '../state.ts'
import { accessTokenLifetime, issueClientAccessToken } from '../tokens/issue-tokens.ts'
import { authenticateClient } from './authenticate-client.ts'
import { findUser } from './find-user.ts'
import { redeemCode, redeemRefreshToken } from './grant.ts'
import { matchesChallenge } from './pkce.ts'
import { readParameters, type Parameters } from './read-parameters.ts'
import { tokensFor } from './tokens-for.ts'

type GrantType = (parameters: Parameters, client: Client, state: State) => Promise<MockResponse> | MockResponse

const grantTypes: ReadonlyMap<string, GrantType> = new Map<string, GrantType>([
  ['authorization_code', codeGrant],
  ['client_credentials', clientCredentialsGrant],
  ['password', passwordGrant],
  ['refresh_token', refreshTokenGrant],
])

/** The token endpoint (RFC 6749, section 3.2), which takes JSON as well as a form. */
export async function tokenEndpoint(request: MockRequest, state: State): Promise<MockResponse> {
  const parameters = readParameters(request)
  if (!parameters) {
    return refuse('invalid_request', 'The body must be a form that names nothing twice, or a JSON object of strings.')
  }
  const client = authenticateClient(request, parameters, state)
  if (!client) return refuse('invalid_client', 'Unknown client, or its secret is wrong.')
  const { grant_type: name } = parameters
  if (name === undefined) return refuse('invalid_request', 'The parameter grant_type is missing.')
  const grantType = grantTypes.get(name)
  return grantType
    ? grantType(parameters, client, state)
    : refuse('unsupported_grant_type', `The twin knows ${[...grantTypes.keys()].join(', ')}.`)
}

/** RFC 6749, section 4.1.3, with RFC 7636, section 4.5. */
async function codeGrant(parameters: Parameters, client: Client, state: State): Promise<MockResponse> {
  const { code, redirect_uri: redirectUri, code_verifier: verifier } = parameters
  if (code === undefined) return refuse('invalid_request', 'The parameter code is missing.')
  const issued = redeemCode(state, code, client.clientId)
  if (!issued) return refuse('invalid_grant', 'Unknown code, or it has expired, or it was used already.')
  const { request } = issued
  if (redirectUri !== request.redirectUri) {
    return refuse('invalid_grant', 'The redirect_uri is another than the one that the login began with.')
  }
  if (!(await matchesChallenge(verifier, request.codeChallenge))) {
    return refuse('invalid_grant', 'The code_verifier does not go with the code_challenge that the login began with.')
  }
  return answer(await tokensFor(issued, client, state, request.nonce))
}

async function clientCredentialsGrant(_: Parameters, client: Client, state: State): Promise<MockResponse> {
  return client.clientSecret === undefined
    ? refuse('unauthorized_client', 'A public client has no credentials of its own.')
    : answer({ access_token: await issueClientAccessToken(state, client) })
}

async function passwordGrant(parameters: Parameters, client: Client, state: State): Promise<MockResponse> {
  const { username, password, scope = '' } = parameters
  if (username === undefined || password === undefined) {
    return refuse('invalid_request', 'The grant password needs the parameters username and password.')
  }
  const user = findUser(state, username)
  if (user?.password !== password) return refuse('invalid_grant', 'Unknown user, or the password is wrong.')
  const { clientId } = client
  return answer(await tokensFor({ loginId: state.tokenIds(), clientId, user, scopes: scope.split(' ') }, client, state))
}

async function refreshTokenGrant(parameters: Parameters, client: Client, state: State): Promise<MockResponse> {
  const { refresh_token: refreshToken } = parameters
  if (refreshToken === undefined) return refuse('invalid_request', 'The parameter refresh_token is missing.')
  const grant = redeemRefreshToken(state, refreshToken, client.clientId)
  return grant
    ? answer(await tokensFor(grant, client, state))
    : refuse('invalid_grant', 'Unknown refresh token, or it has expired, or it was used already.')
}

const noStore = { 'cache-control': 'no-store', pragma: 'no-cache' }

function answer(tokens: { readonly access_token: string }): MockResponse {
  const body = { ...tokens, token_type: 'Bearer', expires_in: accessTokenLifetime }
  return withHeaders(json(200, body), noStore)
}

/** RFC 6749, section 5.2. */
function refuse(error: string, description: string): MockResponse {
  const isClientUnknown = error === 'invalid_client'
  const response = json(isClientUnknown ? 401 : 400, { error, error_description: description })
  return withHeaders(response, { ...noStore, ...(isClientUnknown && { 'www-authenticate': 'Basic realm="uitid"' }) })
}
