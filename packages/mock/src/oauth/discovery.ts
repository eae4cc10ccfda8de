import { json, type MockResponse } from '../core/exchange.ts'
import type { State } from '../state.ts'
import { issuer } from '../tokens/issuer.ts'
import { testKeyId, testPublicKey } from '../tokens/test-key.ts'
import { paths } from './paths.ts'

/** OpenID Connect Discovery 1.0: names the endpoints that the twin has, not all that UiTiD has. */
export function discovery(state: State): MockResponse {
  const { auth } = state.hosts
  return json(200, {
    issuer: issuer(state),
    authorization_endpoint: auth + paths.authorize,
    token_endpoint: auth + paths.token,
    userinfo_endpoint: auth + paths.userInfo,
    jwks_uri: auth + paths.keys,
    end_session_endpoint: auth + paths.logout,
    scopes_supported: ['openid', 'email', 'profile', 'offline_access'],
    response_types_supported: ['code'],
    grant_types_supported: ['authorization_code', 'client_credentials', 'password', 'refresh_token'],
    prompt_values_supported: ['none', 'login'],
    code_challenge_methods_supported: ['S256'],
    authorization_response_iss_parameter_supported: true,
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic', 'none'],
  })
}

/** The key that verifies the twin's tokens (RFC 7517). */
export function keys(): MockResponse {
  return json(200, { keys: [{ ...testPublicKey, kid: testKeyId, use: 'sig' }] })
}
