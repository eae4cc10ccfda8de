import type { OAuthTokens } from './oauth-tokens.ts'
import { parseTokens } from './parse-tokens.ts'
import type { Session } from './session.ts'

/** A browser tells other tabs what is kept a little later; who renews next must have heard of it. */
const settleMs = 500

/**
 * Keeps tokens in a page's `sessionStorage` (until the tab is closed) or `localStorage` (until they are cleared, for all tabs).
 *
 * Every script on the page can read them there: your own, those that you load from others, and one that an attacker gets in.
 * `localStorage` also keeps them on disk, unencrypted, on a computer that others may use. Memory is safer, and costs the user a
 * redirect after each reload. Take `localStorage` only for a page with a strict Content-Security-Policy.
 *
 * Where there are Web Locks (secure pages), one tab renews and the others take what it got, half a second later. Without them,
 * two tabs that renew at once may log the user out. What the storage throws (when it is full, or forbidden) is thrown; nonsense
 * in it is no tokens.
 *
 * @param key Under which the tokens are kept: one for each user account and environment.
 * @example
 * const session = storageSession(sessionStorage, 'publiq-tokens')
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-oauth-browser-based-apps#section-8
 */
export function storageSession<Tokens extends object = OAuthTokens>(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  key: string,
): Session<Tokens> {
  const locks = globalThis.navigator?.locks
  return {
    get: () => parseTokens<Tokens>(storage.getItem(key) ?? ''),
    set: (tokens) => storage.setItem(key, JSON.stringify(tokens)),
    clear: () => storage.removeItem(key),
    ...(locks && {
      lock: (task) =>
        new Promise((resolve, reject) => {
          const run = async () => {
            // Only the next one waits.
            await task().then(resolve, reject)
            await new Promise((settle) => setTimeout(settle, settleMs))
          }
          locks.request(`uitkit ${key}`, run).catch(reject)
        }),
    }),
  }
}
