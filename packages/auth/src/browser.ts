import type { Login, PendingLogin, RedirectParameters } from './login.ts'

/** The parts of a page that a login needs: the global ones, or those of a test. */
export interface Page {
  readonly location: { readonly href: string; assign(url: string): void }
  readonly history: { readonly state: unknown; replaceState(data: unknown, unused: string, url: string): void }
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
}

const storageKey = 'uitkit login'
/** What became of the login that a page came back from: it is finished once, whoever asks. */
const finished = new WeakMap<object, Promise<boolean>>()

/**
 * Sends the user to log in; what comes after is for `handleRedirect`, on the page that they come back to.
 *
 * What is pending is kept in `sessionStorage`, so that the user has to come back in the same tab.
 *
 * @param flow Credentials of `userAccessToken`, or a `jwtProviderLogin`.
 * @param parameters What the login page is asked, such as its language.
 * @example
 * await login(user, { ui_locales: 'fr' })
 */
export async function login<Parameters extends object>(
  flow: Login<Parameters>,
  parameters?: Parameters & RedirectParameters,
  page: Page = globalThis as unknown as Page,
): Promise<void> {
  const { url, pending } = await flow.beginLogin(parameters)
  page.sessionStorage.setItem(storageKey, JSON.stringify(pending))
  page.location.assign(url)
}

/**
 * Finishes a login if this is the page that one came back to: call it when a page starts, before anything reads its URL.
 *
 * The code, tokens and state are out of the address bar and of the history before it returns. To call it again is harmless
 * (React's strict mode does): one page finishes one login once, and all get what became of it.
 *
 * @returns True when a user has logged in just now; false when this page is no callback.
 * @throws {LoginError} or {CallbackError} when the callback is not the answer to a login of this tab, or gives no tokens.
 * @throws {OAuthError} when the OAuth server gave no tokens.
 * @example
 * if (await handleRedirect(user)) console.log('Welcome')
 */
export function handleRedirect(flow: Login, page: Page = globalThis as unknown as Page): Promise<boolean> {
  const { location, history, sessionStorage } = page
  const callback = location.href
  const clean = flow.cleanUrl(callback)
  if (clean === undefined) return finished.get(page) ?? Promise.resolve(false)
  history.replaceState(history.state, '', clean)
  const pending = sessionStorage.getItem(storageKey)
  // It is good once.
  sessionStorage.removeItem(storageKey)
  const result = flow.finishLogin(callback, parse(pending)).then(() => true)
  finished.set(page, result)
  return result
}

function parse(text: string | null): PendingLogin | null {
  try {
    return JSON.parse(text ?? 'null') as PendingLogin | null
  } catch {
    return null
  }
}
