import type { Login } from './login.ts'
import { listenForCallback } from './node/callback-server.ts'
import { openBrowser } from './node/open-browser.ts'
import { readPasted } from './node/read-pasted.ts'
import { withinTime } from './node/within-time.ts'

export { LoginTimeoutError } from './node/login-timeout-error.ts'

export interface CliLoginOptions<Parameters extends object> {
  /** What the login page is asked, such as its language. */
  readonly parameters?: Parameters | undefined
  /** Of `http://127.0.0.1:<port>/callback`, where the browser comes back to; by default any free one. */
  readonly port?: number | undefined
  /**
   * Has the user paste the URL that the login ended at, instead of a server on this machine: `oob` for the JWT provider, for
   * UiTiD a registered URL, where there need be no page.
   */
  readonly redirectUri?: string | undefined
  /** Shows a URL to the user; by default in their browser. What it throws is passed over: the URL is printed too. */
  readonly open?: ((url: string) => unknown) | undefined
  /** Tells the user something; by default on standard error. */
  readonly print?: ((text: string) => void) | undefined
  /** Gives what the user pastes; by default from standard input, up to an empty line, without showing it. */
  readonly ask?: ((signal: AbortSignal) => Promise<string>) | undefined
  /** For the whole login, in milliseconds; by default 5 minutes. */
  readonly timeoutMs?: number | undefined
  /** Ends the login: what it was aborted with is thrown. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Logs in the user of a command line, by their browser. For Node only.
 *
 * The browser comes back to a server that listens on 127.0.0.1, for this one login: with a state that is not this login's it
 * goes on waiting, and the browser ends at a page without tokens in its address, that says that it can be closed.
 *
 * The JWT provider sends users back to any URL. UiTiD does so to registered ones only, letter by letter, and as documented
 * not to plain http: if publiq does not register `http://127.0.0.1:<port>/callback` (with a `port` that you choose) for your
 * client, use `redirectUri`. On a machine without a browser that is the way too.
 *
 * @param flow Credentials of `userAccessToken`, or a `jwtProviderLogin`; the tokens go in its session.
 * @throws {LoginTimeoutError} when the user was not back in time.
 * @throws What `finishLogin` throws when the login did not work, and what Node throws when the port is taken.
 * @example
 * const session = fileSession(`${homedir()}/.config/my-program/session.json`)
 * const user = userAccessToken({ environment: 'test', clientId, session })
 * if (!(await session.get())) await cliLogin(user)
 * @see https://www.rfc-editor.org/rfc/rfc8252#section-7.3
 */
export async function cliLogin<Parameters extends object>(
  flow: Login<Parameters>,
  options: CliLoginOptions<Parameters> = {},
): Promise<void> {
  const { redirectUri, timeoutMs = 5 * 60_000, signal } = options
  const logIn = redirectUri === undefined ? logInByServer : logInByPaste
  await withinTime(timeoutMs, signal, (signal) => logIn(flow, options, signal))
}

async function logInByServer<Parameters extends object>(
  flow: Login<Parameters>,
  options: CliLoginOptions<Parameters>,
  signal: AbortSignal,
): Promise<void> {
  const server = await listenForCallback(options.port ?? 0, signal)
  try {
    const { url, pending } = await flow.beginLogin(parametersWith(options.parameters, server.redirectUri))
    const isOurs = (callback: string) =>
      flow.cleanUrl(callback) !== undefined && new URL(callback).searchParams.get('state') === pending.state
    const login = server.answer(isOurs, (callback) => flow.finishLogin(callback, pending))
    show(url, options)
    await login
  } finally {
    server.close()
  }
}

async function logInByPaste<Parameters extends object>(
  flow: Login<Parameters>,
  options: CliLoginOptions<Parameters>,
  signal: AbortSignal,
): Promise<void> {
  const { redirectUri = 'oob', ask = readPasted, print = printToStderr } = options
  const { url, pending } = await flow.beginLogin(parametersWith(options.parameters, redirectUri))
  show(url, options)
  print(
    'Then copy the address that the browser ends at (its page may be an error), paste it here, and press Enter twice.',
  )
  print('It is not shown.')
  await flow.finishLogin(await ask(signal), pending)
}

type Ways = Pick<CliLoginOptions<object>, 'open' | 'print'>

function show(url: string, { open = openBrowser, print = printToStderr }: Ways): void {
  print(`Log in with your browser. If it does not open by itself, go to:\n\n  ${url}\n`)
  // Without a browser the user still has the URL.
  void (async () => open(url))().catch(() => undefined)
}

function parametersWith<Parameters extends object>(parameters: Parameters | undefined, redirectUri: string) {
  // TypeScript can't tell that a spread of type parameters has the members of both.
  return { ...parameters, redirectUri } as Parameters & { readonly redirectUri: string }
}

function printToStderr(text: string): void {
  process.stderr.write(`${text}\n`)
}
