import { payloadOf } from './payload-of.ts'

export interface CallbackOptions {
  /**
   * The state that this browser began the login with. Naming it asks for the check: `null`, `undefined` or an empty text
   * (nothing was kept, so this browser began no login) match no callback.
   */
  readonly state?: string | null | undefined
}

/** What the user came back with. */
export interface Callback {
  readonly jwt: string
  /** Only for an API key that may refresh. */
  readonly refresh?: string
  /**
   * The input without the tokens, and without the state if that was expected, for `history.replaceState`. All else is left
   * as it was. What was no whole URL comes back as a query: `?` when nothing is left.
   */
  readonly url: string
}

export type CallbackErrorCode = 'no-token' | 'empty-token' | 'several-tokens' | 'malformed-token' | 'state-mismatch'

/** A callback that gives no usable token; its message says what to do, and never contains what was read. */
export class CallbackError extends Error {
  override readonly name = 'CallbackError'
  readonly code: CallbackErrorCode

  constructor(code: CallbackErrorCode) {
    super(messages[code])
    this.code = code
  }
}

const messages: Readonly<Record<CallbackErrorCode, string>> = {
  'no-token': 'There is no token here: log in first, then give the whole URL that login led to.',
  'empty-token': 'The token is empty: log in again.',
  'several-tokens': 'There is more than one token here: give the URL of one login only.',
  'malformed-token': 'The token is no JWT: give the URL whole, as login left it, or log in again.',
  'state-mismatch': 'This is not the answer to a login that was begun here: log in again from here.',
}

/**
 * Reads the token out of the URL that a user came back to.
 *
 * Takes a URL, a query string, or what a user pasted: space around it and line breaks in it (terminals wrap long tokens) are
 * left out, and the token alone will do too. The token is decoded, not verified: that it is genuine, the API decides.
 *
 * @throws {CallbackError}
 * @example
 * const { url, ...tokens } = readCallback(location.href, { state: sessionStorage.getItem('state') })
 * sessionStorage.removeItem('state')
 * history.replaceState(null, '', url)
 * await session.set(tokens)
 */
export function readCallback(input: string | URL, options: CallbackOptions = {}): Callback {
  const { address, parameters, fragment } = parse(String(input))
  const valuesOf = (name: string) => parameters.filter((parameter) => parameter.name === name).map(({ value }) => value)

  const [jwt, ...otherJwts] = valuesOf('jwt')
  const [refresh, ...otherRefreshes] = valuesOf('refresh')
  if (jwt === undefined) throw new CallbackError('no-token')
  if (otherJwts.length > 0 || otherRefreshes.length > 0) throw new CallbackError('several-tokens')
  if (jwt === '') throw new CallbackError('empty-token')
  if (!payloadOf(jwt)) throw new CallbackError('malformed-token')

  const ours = ['jwt', 'refresh']
  if ('state' in options) {
    const states = valuesOf('state')
    if (!options.state || states.length !== 1 || states[0] !== options.state) throw new CallbackError('state-mismatch')
    ours.push('state')
  }

  const others = parameters.filter(({ name }) => !ours.includes(name)).map(({ text }) => text)
  const query = others.join('&')
  // A query alone keeps its question mark: to `history.replaceState` an empty text is the URL as it is, token included.
  const url = query === '' && address !== '' ? address + fragment : `${address}?${query}${fragment}`
  return { jwt, ...(refresh ? { refresh } : {}), url }
}

interface Parameter {
  readonly name: string
  readonly value: string
  /** As it was written. */
  readonly text: string
}

function parse(input: string): { address: string; parameters: readonly Parameter[]; fragment: string } {
  const text = withoutWrapping(input)
  const isToken = /^[\w.-]+$/.test(text)
  const isQuery = /^[^?#/:]*=/.test(text)
  const url = isToken ? `?jwt=${text}` : isQuery ? `?${text}` : text

  const [, address = '', query = '', fragment = ''] = /^([^?#]*)\??([^#]*)(.*)$/s.exec(url) ?? []
  return { address, parameters: query === '' ? [] : query.split('&').map(parameterOf), fragment }
}

function withoutWrapping(text: string): string {
  const lines = text.split(/[\r\n]/)
  return lines.map((line) => line.trim()).join('')
}

function parameterOf(text: string): Parameter {
  const [name = ''] = text.split('=', 1)
  return { name: decoded(name), value: decoded(text.slice(name.length + 1)), text }
}

/** Never throws, as `decodeURIComponent` would. */
function decoded(text: string): string {
  return new URLSearchParams(`text=${text}`).get('text') ?? ''
}
