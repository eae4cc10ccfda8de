import { clientCredentials, memorySession, type Fetch, type OAuthTokens, type Session } from '../src/index.ts'
import { userAccessToken } from '../src/user-access-token.ts'

export const minute = 60_000
export const tokenUrl = 'https://account-test.uitid.be/realms/uitid/protocol/openid-connect/token'
const unauthorized = { status: 401, detail: 'Token expired (or not yet usable).' }

export function bearerOf(accessToken: string): { readonly authorization: string } {
  return { authorization: `Bearer ${accessToken}` }
}

function requestWith(accessToken: string): Request {
  return new Request('https://io-test.uitdatabank.be/places', { headers: bearerOf(accessToken) })
}

export interface WorldOptions {
  readonly tokens?: OAuthTokens | undefined
  readonly session?: Session<OAuthTokens> | undefined
  readonly time?: number | undefined
}

export interface World {
  time: number
  readonly session: Session<OAuthTokens>
  /** What the token endpoint says next. */
  answer: (body: URLSearchParams) => Response | Promise<Response>
  /** The forms that it got. */
  readonly forms: Record<string, string>[]
  readonly requests: Request[]
  readonly fetch: Fetch
}

/** A world where the time, the tokens and the server's answers are ours: it gives token-1, token-2, ... for an hour each. */
export function createWorld({
  tokens,
  session = memorySession(tokens),
  time = 1_000 * minute,
}: WorldOptions = {}): World {
  const world: World = {
    time,
    session,
    answer: () => answerWith(`token-${world.forms.length}`),
    forms: [],
    requests: [],
    async fetch(request) {
      world.requests.push(request.clone())
      const form = new URLSearchParams(await request.text())
      world.forms.push(Object.fromEntries(form))
      return world.answer(form)
    },
  }
  return world
}

export function answerWith(accessToken: string, others: object = {}): Response {
  return Response.json({ access_token: accessToken, token_type: 'Bearer', expires_in: 3600, ...others })
}

export function refusal(error: string, status = 400): Response {
  return Response.json({ error, error_description: 'secret' }, { status })
}

export interface Caller {
  readonly headers: () => Promise<unknown>
  readonly renew: (accessToken: string) => Promise<boolean> | undefined
}

/** A client's credentials in a world. */
export function clientIn(world: World): Caller {
  const { fetch, session } = world
  const credentials = clientCredentials({
    environment: 'test',
    clientId: 'id',
    clientSecret: 'secret',
    session,
    fetch,
    now: () => world.time,
  })
  return {
    headers: async () => credentials.authenticate(requestWith(''), ['clientAccessToken']),
    renew: (accessToken) => credentials.renew?.(requestWith(accessToken), unauthorized),
  }
}

/** A user's credentials in a world. */
export function userIn(world: World): Caller {
  const { fetch, session } = world
  const credentials = userAccessToken({
    environment: 'test',
    clientId: 'id',
    session,
    fetch,
    now: () => world.time,
    connectUrl: () => '/login',
  })
  return {
    headers: async () => credentials.authenticate(requestWith(''), ['userAccessToken']),
    renew: (accessToken) => credentials.renew?.(requestWith(accessToken), unauthorized),
  }
}

/** Lets everything happen that waits for nothing but other promises. */
export async function settle(): Promise<void> {
  await new Promise(setImmediate)
  await new Promise(setImmediate)
}

/** An answer that comes when the test says so. */
export function pending(): { readonly answer: () => Promise<Response>; readonly arrive: (response: Response) => void } {
  let arrive = (_response: Response): void => {}
  const answer = new Promise<Response>((resolve) => {
    arrive = resolve
  })
  return { answer: () => answer, arrive: (response) => arrive(response) }
}
