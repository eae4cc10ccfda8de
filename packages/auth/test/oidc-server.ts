import { generateKeyPair, exportJWK } from 'jose'
import { interactionPolicy, Provider } from 'oidc-provider'
import { serve } from './loopback.ts'

const day = 86_400
const realm = '/realms/uitid'
const protocol = '/protocol/openid-connect'

export const redirectUri = 'http://127.0.0.1:4999/callback'
export const loggedOutUri = 'http://127.0.0.1:4999/'

/** An OAuth server that is not ours, with the paths and lifetimes of UiTiD; gives its base URL. */
export async function startOidcServer(): Promise<string> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const jwks = { keys: [{ ...(await exportJWK(privateKey)), kid: 'key-1', use: 'sig', alg: 'RS256' }] }
  const server = await serve((request, response) => {
    const url = request.url ?? ''
    // Discovery is at the base URL, all else in the realm; the provider wants to know where it is mounted.
    const path = url.startsWith('/.well-known') ? `${realm}${url}` : url
    if (url === '/login') {
      void provider.interactionFinished(request, response, { login: { accountId: 'zoe' } })
      return
    }
    Object.assign(request, { originalUrl: path, url: path.replace(realm, '') })
    handle(request, response)
  })

  // UiTiD does not ask its users what a client may do.
  const policy = interactionPolicy.base()
  policy.remove('consent')
  const provider: Provider = new Provider(`${server}${realm}`, {
    jwks,
    interactions: { url: () => '/login', policy },
    clients: [
      { ...client, client_id: 'public', token_endpoint_auth_method: 'none' },
      {
        ...client,
        client_id: 'server',
        client_secret: 'server-secret',
        token_endpoint_auth_method: 'client_secret_post',
      },
      {
        client_id: 'backend',
        client_secret: 'backend-secret',
        token_endpoint_auth_method: 'client_secret_post',
        grant_types: ['client_credentials'],
        redirect_uris: [],
        response_types: [],
      },
    ],
    routes: {
      authorization: `${protocol}/auth`,
      token: `${protocol}/token`,
      userinfo: `${protocol}/userinfo`,
      end_session: `${protocol}/logout`,
      jwks: `${protocol}/certs`,
    },
    scopes: ['openid', 'email', 'offline_access'],
    claims: { openid: ['sub', 'given_name'], email: ['email', 'email_verified'] },
    extraParams: ['referrer', 'screen'],
    ttl: { AccessToken: day, ClientCredentials: day, RefreshToken: 14 * day, IdToken: day, AuthorizationCode: 60 },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: { enabled: true },
    },
    rotateRefreshToken: true,
    issueRefreshToken: () => true,
    cookies: { keys: ['a key of the tests'] },
    findAccount: (_context: unknown, accountId: string) => ({
      accountId,
      claims: () => ({ sub: accountId, given_name: 'Zoë', email: 'zoe@example.com', email_verified: true }),
    }),
    async loadExistingGrant({ oidc }: { oidc: { client: { clientId: string }; session: { accountId: string } } }) {
      const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId })
      grant.addOIDCScope('openid email offline_access')
      await grant.save()
      return grant
    },
  })
  const handle = provider.callback()
  return server
}

const client = {
  application_type: 'native',
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  redirect_uris: [redirectUri],
  post_logout_redirect_uris: [loggedOutUri],
}

/** A browser without a window: goes where it is sent, keeps cookies, and says who it is when it is asked. */
export class Browser {
  readonly #cookies = new Map<string, string>()

  /** How often it was asked. */
  logins = 0

  /** Gives the URL that a login ends at. */
  async logIn(url: string): Promise<string> {
    let next = url
    for (let hops = 0; hops < 10; hops += 1) {
      const response = await this.visit(next)
      const location = response.headers.get('location')
      if (!location) break
      if (location === '/login') this.logins += 1
      next = new URL(location, next).href
      if (next.startsWith(redirectUri)) return next
    }
    throw new Error(`No way on from ${next}`)
  }

  /** Goes to one URL. */
  async visit(url: string): Promise<Response> {
    const cookie = Array.from(this.#cookies, ([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(url, { redirect: 'manual', headers: { cookie } })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      this.#cookies.set(name, value)
    }
    return response
  }
}
