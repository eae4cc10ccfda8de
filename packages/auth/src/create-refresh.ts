import type { LoginRequiredError } from './login-required-error.ts'
import { OAuthError } from './oauth-error.ts'
import type { OAuthTokens } from './oauth-tokens.ts'
import { payloadOf } from './payload-of.ts'
import { requestTokens, type OAuthClient } from './request-tokens.ts'
import type { Session } from './session.ts'

export interface RefresherOptions {
  readonly client: OAuthClient
  readonly session: Session<OAuthTokens>
  readonly loginRequired: (cause?: OAuthError) => LoginRequiredError
}

/** Gives new tokens for those in a session, and puts them there; or says why not. Only what the session throws is thrown. */
export type Refresh = (current: OAuthTokens | undefined) => Promise<OAuthTokens | OAuthError | LoginRequiredError>

/** Trades refresh tokens for new ones. Each is good once, so that what comes of it must not get lost. */
export function createRefresh({ client, session, loginRequired }: RefresherOptions): Refresh {
  /** What the session failed to keep, in place of what it has. */
  let unsaved: { readonly accessToken: string; readonly tokens: OAuthTokens } | undefined

  async function save({ accessToken }: OAuthTokens, tokens: OAuthTokens): Promise<OAuthTokens> {
    unsaved = { accessToken, tokens }
    await session.set(tokens)
    unsaved = undefined
    return tokens
  }

  return async (stored) => {
    if (!stored) return loginRequired()
    const rescued = unsaved?.accessToken === stored.accessToken ? unsaved.tokens : undefined
    if (rescued && client.now() < (rescued.expiresAt ?? Infinity)) return save(stored, rescued)

    const { refreshToken, expiresAt: _, ...lasting } = rescued ?? stored
    if (!refreshToken) return loginRequired()
    const grant = { grant_type: 'refresh_token', refresh_token: refreshToken }
    const answer = await requestTokens(client, grant).catch((error: OAuthError) => error)
    // Whoever logged out meanwhile, or in as another, stays so; and without a lock someone else may have been faster.
    const latest = await session.get()
    if (latest?.accessToken !== stored.accessToken) return latest ?? loginRequired()

    if (!(answer instanceof Error)) {
      return isOfAnother(answer, lasting)
        ? new OAuthError('unexpected-answer', 'the new tokens are of another user')
        : save(stored, { refreshToken, ...lasting, ...answer })
    }
    if (answer.error !== 'invalid_grant') return answer
    // What is refused once always will be, and to offer it again may look like theft.
    const { refreshToken: _refused, ...others } = stored
    await session.set(others)
    return loginRequired(answer)
  }
}

/** The id token comes straight from the server: its signature was checked at the login, whose user it has to be. */
function isOfAnother({ idToken }: OAuthTokens, { idToken: old }: OAuthTokens): boolean {
  return idToken !== undefined && old !== undefined && payloadOf(idToken)?.['sub'] !== payloadOf(old)?.['sub']
}
