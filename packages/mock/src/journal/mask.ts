import type { MockRequest } from '../core/exchange.ts'

const masked = '[masked]'

type Headers = MockRequest['headers']

const secretHeaders = new Set([
  'authorization',
  'proxy-authorization',
  'x-api-key',
  'x-client-id',
  'x-custom-token',
  'x-registration-token',
  'cookie',
  'set-cookie',
])

const secretParameters =
  /([?&#;](?:apiKey|clientId|jwt|refresh|token|code|(?:access|refresh|id)_token|id_token_hint)=)[^&#\s"'<]+/gi

const secretFields =
  /((?:^|&)(?:code|code_verifier|password|client_secret|(?:client_)?assertion|refresh_token|subject_token)=|"(?:code|code_verifier|password|client_secret|(?:access|refresh|id)_token)"\s*:\s*")[^&"]+/g

const jwt = /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g

/** Whether there was a credential, and of which scheme, stays to be seen. */
export function maskHeaders(headers: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, maskHeader(name, value)]))
}

function maskHeader(name: string, value: string): string {
  if (name === 'location' || name === 'referer') return maskUrl(value)
  if (!secretHeaders.has(name)) return value
  const [, scheme = ''] = /^(Bearer |Basic )/.exec(value) ?? []
  return scheme + masked
}

export function maskUrl(url: string): string {
  return url.replace(secretParameters, `$1${masked}`).replace(jwt, masked)
}

/** A body of a login server: its own parameters are secrets. */
export function maskLogin(text: string): string {
  return maskUrl(text).replace(secretFields, `$1${masked}`)
}

/** Any other body: servers quote the credentials that they refuse. */
export function maskQuoted(text: string, { url, headers }: Pick<MockRequest, 'url' | 'headers'>): string {
  const inUrl = Array.from(url.matchAll(secretParameters), ([found]) => decoded(found.slice(found.indexOf('=') + 1)))
  const inHeaders = Array.from(secretHeaders, (name) => headers[name]?.replace(/^(Bearer|Basic) /, '') ?? '')
  const secrets = [...inUrl, ...inHeaders].filter((secret) => secret.length > 3)
  return secrets.reduce(withoutSecret, text).replace(jwt, masked)
}

/** As it is, and as JSON writes it. */
function withoutSecret(text: string, secret: string): string {
  const inJson = JSON.stringify(secret).slice(1, -1)
  return text.replaceAll(secret, masked).replaceAll(inJson, masked).replaceAll(inJson.replaceAll('/', '\\/'), masked)
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '))
  } catch {
    return value
  }
}
