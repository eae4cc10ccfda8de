import { ask, type AskOptions } from './ask.ts'
import type { Credentials } from './credentials.ts'
import { oauthEndpoint } from './oauth-environment.ts'
import { OAuthError } from './oauth-error.ts'

/** What UiTiD tells about a user. */
export interface UserInfo {
  /** The id of the user: as in the id token. */
  readonly sub: string
  readonly given_name?: string
  /** With the scope `email`, as the next. */
  readonly email?: string
  readonly email_verified?: boolean
}

export interface UserInfoOptions extends AskOptions {
  readonly server: string
  readonly credentials: Credentials
}

/** Asks UiTiD who the user of credentials is; once more after a 401, if the credentials could renew. */
export async function requestUserInfo({ server, credentials, ...options }: UserInfoOptions): Promise<UserInfo> {
  const url = oauthEndpoint(server, 'userinfo')
  for (let mayRenew = true; ; mayRenew = false) {
    const headers = await credentials.authenticate(new Request(url), credentials.schemes)
    const { status, body } = await ask(url, { headers }, options)
    if (status === 200 && typeof body['sub'] === 'string') return body as unknown as UserInfo
    if (status === 401) {
      if (mayRenew && (await credentials.renew?.(new Request(url, { headers }), { status }))) continue
      throw new OAuthError('refused', 'it does not take the access token, log in again (with the scope openid)')
    }
    throw new OAuthError('unexpected-answer', `status ${status} without a user`)
  }
}
