import { ask, type AskOptions } from './ask.ts'
import { OAuthError } from './oauth-error.ts'

/** Who signs id tokens. */
export interface Issuer {
  readonly name: string
  readonly keysUrl: string
  /** That it says its name in callbacks (RFC 9207), so that one without is of another. */
  readonly isNamedInCallbacks: boolean
}

/**
 * Asks an OAuth server for what it calls itself, and where its keys are: both at its own origin, or it is not believed.
 *
 * @throws {OAuthError}
 * @see https://openid.net/specs/openid-connect-discovery-1_0.html
 */
export async function discover(server: string, options: AskOptions): Promise<Issuer> {
  const { status, body } = await ask(`${server}/.well-known/openid-configuration`, {}, options)
  const { issuer, jwks_uri: keysUrl } = body
  if (status === 200 && isOf(server, issuer) && isOf(server, keysUrl)) {
    return {
      name: issuer,
      keysUrl,
      isNamedInCallbacks: body['authorization_response_iss_parameter_supported'] === true,
    }
  }
  throw new OAuthError(
    'unexpected-answer',
    `its discovery document (status ${status}) names no issuer and keys of its own`,
  )
}

function isOf(server: string, url: unknown): url is string {
  return typeof url === 'string' && URL.canParse(url) && new URL(url).origin === new URL(server).origin
}
