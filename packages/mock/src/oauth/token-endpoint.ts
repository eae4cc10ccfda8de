import { json, withHeaders, type MockRequest, type MockResponse } from '../core/exchange.ts'
import type { Client } from '../seed/seed.ts'
import type { State } from '../state.ts'
import {
  accessTokenLifetime,
  issueClientAccessToken,
  issueIdToken,
  issueUserAccessToken,
} from '../tokens/issue-tokens.ts'
import { findUser } from './find-user.ts'
import { createRefreshToken, redeemRefreshToken, type Grant } from './grant.ts'

type Parameters = Readonly<Record<string, string>>

/** The token endpoint (RFC 6749, section 3.2), which takes JSON as well as a form. */
export async function tokenEndpoint(request: MockRequest, state: State): Promise<MockResponse> {
  const parameters = await readParameters(request)
  if (!parameters) return refuse('invalid_request', 'The body must be a form, or a JSON object of strings.')
  const client = authenticateClient(request, parameters, state)
  if (!client) return refuse('invalid_client', 'Unknown client, or its secret is wrong.')

  switch (parameters['grant_type']) {
    case undefined:
      return refuse('invalid_request', 'The parameter grant_type is missing.')
    case 'client_credentials':
      return answer({ access_token: await issueClientAccessToken(state, client) })
    case 'password':
      return passwordGrant(parameters, client, state)
    case 'refresh_token':
      return refreshTokenGrant(parameters, client, state)
    default:
      return refuse('unsupported_grant_type', 'The twin knows client_credentials, password and refresh_token.')
  }
}

function passwordGrant(parameters: Parameters, client: Client, state: State): Promise<MockResponse> | MockResponse {
  const { username, password, scope = '' } = parameters
  if (username === undefined || password === undefined) {
    return refuse('invalid_request', 'The grant password needs the parameters username and password.')
  }
  const user = findUser(state, username)
  if (user?.password !== password) return refuse('invalid_grant', 'Unknown user, or the password is wrong.')
  return answerUser({ clientId: client.clientId, user, scopes: scope.split(' ') }, client, state)
}

function refreshTokenGrant(parameters: Parameters, client: Client, state: State): Promise<MockResponse> | MockResponse {
  const { refresh_token: refreshToken } = parameters
  if (refreshToken === undefined) return refuse('invalid_request', 'The parameter refresh_token is missing.')
  const grant = redeemRefreshToken(state, refreshToken, client.clientId)
  return grant
    ? answerUser(grant, client, state)
    : refuse('invalid_grant', 'Unknown refresh token, or it was used already.')
}

async function answerUser(grant: Grant, client: Client, state: State): Promise<MockResponse> {
  const { user, scopes } = grant
  return answer({
    access_token: await issueUserAccessToken(state, user, client),
    ...(scopes.includes('openid') && { id_token: await issueIdToken(state, user, { clientId: client.clientId }) }),
    ...(scopes.includes('offline_access') && { refresh_token: createRefreshToken(state, grant) }),
  })
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

async function readParameters(request: MockRequest): Promise<Parameters | undefined> {
  const text = await request.text()
  if (!request.headers['content-type']?.startsWith('application/json'))
    return Object.fromEntries(new URLSearchParams(text))
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    const entries = Object.entries(value)
    return entries.every(([, entry]) => typeof entry === 'string') ? Object.fromEntries(entries) : undefined
  } catch {
    return undefined
  }
}

/** By the body or by HTTP Basic (RFC 6749, section 2.3.1). */
function authenticateClient(request: MockRequest, parameters: Parameters, { clients }: State): Client | undefined {
  const [id, secret] = readBasic(request.headers['authorization']) ?? [
    parameters['client_id'],
    parameters['client_secret'],
  ]
  const client = clients.get(id ?? '')
  return client?.clientSecret === secret ? client : undefined
}

function readBasic(authorization = ''): string[] | undefined {
  const [, encoded] = /^Basic (.*)$/i.exec(authorization) ?? []
  if (encoded === undefined) return undefined
  try {
    return atob(encoded).split(':', 2).map(decodeURIComponent)
  } catch {
    return []
  }
}
