/** One request, as plain data: what every adapter (fetch, msw, node:http) turns its own kind into. */
export interface MockRequest {
  readonly method: string
  /** Absolute. */
  readonly url: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Aborted when nobody waits for the answer any more. */
  signal?(): AbortSignal
  /** The body, which has come in whole. */
  text(): string
  bytes(): Uint8Array
}

/** One answer, as plain data. */
export interface MockResponse {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /** So many bytes of the body arrive; then the connection breaks. */
  readonly cutAt?: number
}

/** A body as text, whichever way it was written. */
export function textOf(body: string | Uint8Array = ''): string {
  return typeof body === 'string' ? body : decoder.decode(body)
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** The client gets no answer at all: an adapter throws this, as Node's fetch would, or breaks the connection. */
export class ConnectionDropped extends TypeError {
  constructor() {
    super('fetch failed', { cause: Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }) })
  }
}

/** A server of publiq's, as a function: the twin is a few of these side by side, one for each host. */
export type Respond = (request: MockRequest) => MockResponse | Promise<MockResponse>

/** Whether an answer may have a body; not with a null body status, as the Fetch standard calls them. */
export function mayHaveBody(status: number): boolean {
  return status !== 204 && status !== 205 && status !== 304
}

export const noContent: MockResponse = { status: 204, headers: {} }

export function json(status: number, body: unknown, contentType = 'application/json'): MockResponse {
  return { status, headers: { 'content-type': contentType }, body: JSON.stringify(body) }
}

export function plainText(status: number, body: string): MockResponse {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body }
}

export function withHeaders(response: MockResponse, headers: MockResponse['headers']): MockResponse {
  return { ...response, headers: { ...response.headers, ...headers } }
}

/** A redirect; the JWT provider's are all 301, as the real one's. */
export function redirect(status: 301 | 302, location: string): MockResponse {
  return { status, headers: { location } }
}
