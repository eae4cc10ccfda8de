import type { Client } from '../seed/seed.ts'
import type { State } from '../state.ts'
import { issueIdToken, issueUserAccessToken } from '../tokens/issue-tokens.ts'
import { createRefreshToken, type Grant } from './grant.ts'

interface Tokens {
  readonly access_token: string
  readonly id_token?: string
  readonly refresh_token?: string
}

/**
 * The tokens of a user, by the scopes that were asked for.
 *
 * @param nonce Of the login, for the first id token alone (OpenID Connect Core, section 12.2).
 */
export async function tokensFor(grant: Grant, client: Client, state: State, nonce?: string): Promise<Tokens> {
  const { user, scopes, loginId } = grant
  const claims = { sid: loginId, ...(nonce !== undefined && { nonce }) }
  return {
    access_token: await issueUserAccessToken(state, user, client, {
      claims: { sid: loginId, scope: scopes.join(' ') },
    }),
    ...(scopes.includes('openid') && {
      id_token: await issueIdToken(state, user, { clientId: client.clientId, claims }),
    }),
    ...(scopes.includes('offline_access') && { refresh_token: createRefreshToken(state, grant) }),
  }
}
