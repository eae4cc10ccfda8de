import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { MockRequest } from '../core/exchange.ts'

/** More than the largest image that the Entry API takes. */
const largestBody = 30_000_000

/**
 * Turns a request of Node's into one as the twin's servers want it, once its body is there.
 *
 * It is kept in the journal: nothing of it holds on to Node's own objects, which are much larger.
 *
 * @param base The server's own URL, whatever `Host` a request names.
 * @param then Is given undefined for a body that is too large. It is not called when the client goes away before the end.
 */
export function readRequest(
  request: IncomingMessage,
  response: ServerResponse,
  base: string,
  then: (read: MockRequest | undefined) => void,
): void {
  const { method = 'GET', url = '/' } = request
  const headers = headersOf(request)
  // Made for who asks: most requests are answered before anybody could give up.
  const signal = () => whileConnected(response)
  const withBody = (body: Body | undefined) =>
    then(body && { method, url: base + url, headers, signal, text: body.text, bytes: body.bytes })
  if (hasBody(headers)) readBody(request, withBody)
  else withBody(noBody)
}

type Headers = MockRequest['headers']

interface SentHeaders {
  readonly raw: readonly string[]
  readonly headers: Headers
}

/** The last ones of each connection. */
const sentHeaders = new WeakMap<Socket, SentHeaders>()

/** Most clients send the same again and again over a connection: then they are read, and kept, once. */
function headersOf(request: IncomingMessage): Headers {
  const { socket, rawHeaders: raw } = request
  const last = sentHeaders.get(socket)
  if (last && areSame(last.raw, raw)) return last.headers
  // Node joins a repeated header, all but `set-cookie`, which is none of a request's.
  const headers = request.headers as Headers
  sentHeaders.set(socket, { raw, headers })
  return headers
}

function areSame(texts: readonly string[], others: readonly string[]): boolean {
  if (texts.length !== others.length) return false
  for (let index = 0; index < texts.length; index++) if (texts[index] !== others[index]) return false
  return true
}

type Body = Pick<MockRequest, 'text' | 'bytes'>

const noBody = bodyOf(Buffer.alloc(0))

function bodyOf(bytes: Buffer): Body {
  return { text: () => bytes.toString(), bytes: () => bytes }
}

function hasBody({ 'content-length': length = '0', 'transfer-encoding': encoding }: Headers): boolean {
  return encoding !== undefined || length !== '0'
}

/** One that is too large is read to its end all the same, so that the client hears the answer. */
function readBody(request: IncomingMessage, then: (body: Body | undefined) => void): void {
  // By its events: to iterate over a body of one chunk costs as much as to answer it.
  const chunks: Buffer[] = []
  let size = 0
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= largestBody) chunks.push(chunk)
  })
  request.on('end', () => then(size <= largestBody ? bodyOf(Buffer.concat(chunks)) : undefined))
}

/** Aborted when the client goes away. */
function whileConnected(response: ServerResponse): AbortSignal {
  const controller = new AbortController()
  if (response.destroyed) controller.abort()
  else response.once('close', () => controller.abort())
  return controller.signal
}
