import { redirect, type MockResponse } from '../core/exchange.ts'
import { htmlPage } from '../core/html.ts'
import { readLanguage, type Language } from '../core/language.ts'
import type { Client } from '../seed/seed.ts'
import type { State } from '../state.ts'
import { issuer } from '../tokens/issuer.ts'
import { mayLogInTo } from './redirect-uris.ts'

/** What an application asks for when it sends a browser to log in. */
export interface AuthorizationRequest {
  readonly clientId: string
  readonly redirectUri: string
  readonly scopes: readonly string[]
  readonly prompt: readonly string[]
  readonly lang: Language
  readonly state?: string
  readonly nonce?: string
  /** Base64url of the verifier's SHA-256. */
  readonly codeChallenge?: string
  /** To fill in at the login page. */
  readonly email?: string
  /** The only one who may log in. */
  readonly fixedEmail?: string
}

type Parameters = ReadonlyMap<string, string>

/**
 * Reads the query of the authorization endpoint (RFC 6749, section 4.1.1; RFC 7636, section 4.3).
 *
 * @returns The request; or the answer to a wrong one: a page when it is not sure where to go back to, else the way back.
 */
export function readAuthorizationRequest(url: URL, state: State): AuthorizationRequest | MockResponse {
  const parameters: Parameters = new Map(url.searchParams)
  const client = findClient(parameters.get('client_id') ?? '', state)
  const redirectUri = parameters.get('redirect_uri')
  if (!client) return wrongPlace('client_id', 'no client of the seed has this id')
  if (redirectUri === undefined || !mayLogInTo(redirectUri, client, state)) {
    return wrongPlace('redirect_uri', 'it must be one of the client’s redirectUris, letter for letter')
  }
  const loginState = parameters.get('state')
  const mistake = findMistake(url.searchParams, client)
  if (mistake) return goBack({ redirectUri, ...(loginState !== undefined && { state: loginState }) }, mistake, state)

  return {
    clientId: client.clientId,
    redirectUri,
    scopes: words(parameters.get('scope')),
    prompt: words(parameters.get('prompt')),
    lang: readLanguage(parameters.get('locale') ?? parameters.get('ui_locales')),
    ...pick(parameters, { state: 'state', nonce: 'nonce', codeChallenge: 'code_challenge' }),
    ...pick(parameters, { email: 'email', fixedEmail: 'fixed_email' }),
  }
}

/** The JWT provider logs people in even when a seed has no client for it. */
function findClient(clientId: string, { clients, jwtProviderClientId }: State): Client | undefined {
  const provider = { name: 'JWT provider', clientId, clientSecret: '', apis: [] }
  return clients.get(clientId) ?? (clientId === jwtProviderClientId ? provider : undefined)
}

/** Sends the browser back to the application, with the state that it came with and the issuer (RFC 9207). */
export function goBack(
  { redirectUri, state: loginState }: Pick<AuthorizationRequest, 'redirectUri' | 'state'>,
  parameters: Readonly<Record<string, string>>,
  state: State,
): MockResponse {
  const back = new URL(redirectUri)
  const answer = { ...parameters, ...(loginState !== undefined && { state: loginState }), iss: issuer(state) }
  for (const [name, value] of Object.entries(answer)) back.searchParams.set(name, value)
  return redirect(302, back.href)
}

/** RFC 6749, section 4.1.2.1. */
interface Mistake extends Readonly<Record<'error' | 'error_description', string>> {}

function findMistake(query: URLSearchParams, client: Client): Mistake | undefined {
  const repeated = Array.from(query.keys()).find((name) => query.getAll(name).length > 1)
  if (repeated !== undefined) return invalid(`The parameter ${repeated} comes more than once.`)
  const responseType = query.get('response_type')
  if (responseType === null) return invalid('The parameter response_type is missing.')
  if (responseType !== 'code') {
    return { error: 'unsupported_response_type', error_description: 'The only response_type is code.' }
  }
  const challenge = query.get('code_challenge')
  if (challenge === null) {
    return client.clientSecret === undefined ? invalid('A public client needs a code_challenge.') : undefined
  }
  if (query.get('code_challenge_method') !== 'S256') return invalid('The only code_challenge_method is S256.')
  return /^[\w-]{43}$/.test(challenge) ? undefined : invalid('The code_challenge is no base64url of a SHA-256.')
}

function invalid(description: string): Mistake {
  return { error: 'invalid_request', error_description: description }
}

/** A wrong client or URL: whoever made it must not be helped to a redirect. */
function wrongPlace(parameter: string, reason: string): MockResponse {
  return htmlPage(400, {
    lang: 'en',
    title: 'The twin can’t log you in',
    body: `<p>The parameter <code>${parameter}</code> is missing or wrong: ${reason}.</p>`,
  })
}

function words(text = ''): readonly string[] {
  return text.split(' ').filter((word) => word !== '')
}

/** Some parameters by the names of properties; those that are missing are left out. */
function pick<Property extends string>(
  parameters: Parameters,
  names: Readonly<Record<Property, string>>,
): { readonly [P in Property]?: string } {
  const found: { [P in Property]?: string } = {}
  for (const property of Object.keys(names) as Property[]) {
    const value = parameters.get(names[property])
    if (value !== undefined) found[property] = value
  }
  return found
}
