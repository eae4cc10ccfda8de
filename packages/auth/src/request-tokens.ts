import { ask, type AskOptions } from './ask.ts'
import { oauthEndpoint } from './oauth-environment.ts'
import { OAuthError } from './oauth-error.ts'
import type { OAuthTokens } from './oauth-tokens.ts'

/** A client as its tokens are asked for. */
export interface OAuthClient extends AskOptions {
  readonly server: string
  readonly clientId: string
  /** A public client (in a browser, on a desktop) has none. */
  readonly clientSecret?: string | undefined
}

/**
 * Asks the token endpoint for tokens.
 *
 * @throws {OAuthError}
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5
 */
export async function requestTokens(
  client: OAuthClient,
  grant: Readonly<Record<string, string>>,
): Promise<OAuthTokens> {
  const { server, clientId, clientSecret, now } = client
  const body = new URLSearchParams({
    ...grant,
    client_id: clientId,
    ...(clientSecret && { client_secret: clientSecret }),
  })
  const askedAt = now()
  const { status, body: answer } = await ask(oauthEndpoint(server, 'token'), { method: 'POST', body }, client)
  const {
    access_token: accessToken,
    token_type: type = 'Bearer',
    expires_in: seconds,
    refresh_token: refreshToken,
    id_token: idToken,
    error,
  } = answer

  if (status === 200 && isText(accessToken) && /^bearer$/i.test(type as string)) {
    return {
      accessToken,
      ...((seconds as number) > 0 && { expiresAt: askedAt + (seconds as number) * 1000 }),
      ...(isText(refreshToken) && { refreshToken }),
      ...(isText(idToken) && { idToken }),
    }
  }
  // A code is letters and underscores; what is not could be anything, a token too.
  if (status >= 400 && isText(error) && /^[a-z_]{1,40}$/.test(error)) {
    throw new OAuthError('refused', error, { error })
  }
  throw new OAuthError('unexpected-answer', `${status}, no token`)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
