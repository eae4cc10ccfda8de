import { connectUrl, type Language } from './connect-url.ts'
import { createState } from './create-state.ts'
import type { Environment } from './environment.ts'
import type { Login } from './login.ts'
import { readCallback } from './read-callback.ts'
import type { Session } from './session.ts'
import { withoutParameters } from './without-parameters.ts'

export interface JwtProviderLoginOptions {
  readonly environment: Environment
  /** Needed to get a refresh token too, if publiq gave the key the right to it. */
  readonly apiKey?: string | undefined
  /** That of `jwtProvider`, where the tokens go. */
  readonly session: Session
  /** Where a login comes back to; `oob` for the user to copy the URL, without a state to check. */
  readonly redirectUri?: string | undefined
}

/**
 * The login of the JWT provider, in the form that `@uitkit/auth/browser` and `@uitkit/auth/cli` take.
 *
 * @example
 * const key = { environment: 'test', apiKey } as const
 * const credentials = jwtProvider(key)
 * const jwtLogin = jwtProviderLogin({ ...key, session: credentials.session, redirectUri: 'https://example.com/callback' })
 */
export function jwtProviderLogin(options: JwtProviderLoginOptions): Login<{ readonly lang?: Language | undefined }> {
  const { environment, apiKey, session } = options
  return {
    async beginLogin({ redirectUri = options.redirectUri ?? '', lang } = {}) {
      const state = redirectUri === 'oob' ? undefined : createState()
      const url = connectUrl({ environment, apiKey, destination: redirectUri, lang, state })
      return { url, pending: { redirectUri, ...(state !== undefined && { state }) } }
    },

    cleanUrl(url) {
      const isCallback = new URLSearchParams(/^[^?#]*\??([^#]*)/.exec(url)?.[1]).has('jwt')
      return isCallback ? withoutParameters(url, ['jwt', 'refresh', 'state']) : undefined
    },

    async finishLogin(callback, pending) {
      const isUnchecked = pending?.redirectUri === 'oob'
      const { jwt, refresh } = readCallback(callback, isUnchecked ? {} : { state: pending?.state })
      await session.set({ jwt, ...(refresh !== undefined && { refresh }) })
    },
  }
}
