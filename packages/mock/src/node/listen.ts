import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ConnectionDropped, json, withHeaders, type MockResponse, type Respond } from '../core/exchange.ts'

export interface Listener {
  /** Without a slash at the end. */
  readonly url: string
  /** Answers what is being answered, and ends the connections that are kept open. */
  close(): Promise<void>
}

/**
 * Listens on loopback alone.
 *
 * @param port 0 for any free one.
 * @param respond Is given the listener's own URL, whatever `Host` a request names.
 */
export function listen(port: number, respond: Respond): Promise<Listener> {
  return new Promise((resolve, reject) => {
    let url = ''
    const server = createServer(async (request, response) => {
      const answered = await answer(request, response, url, respond)
      // A connection that stays open would hold up `close`.
      if (answered) send(response, server.listening ? answered : withHeaders(answered, { connection: 'close' }))
    })
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      // As a URL has it: port 80 goes without saying.
      url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`).origin
      resolve({ url, close: () => close(server) })
    })
  })
}

const graceMs = 2_000

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), graceMs)
    server.close(() => {
      clearTimeout(late)
      resolve()
    })
    server.closeIdleConnections()
  })
}

/** Undefined when the client went away: nobody is left to answer. */
async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  base: string,
  respond: Respond,
): Promise<MockResponse | undefined> {
  try {
    return await respondTo(request, response, base, respond)
  } catch (error) {
    if (error instanceof ConnectionDropped) {
      // A request that was read to its end is destroyed already, and its socket is not.
      request.socket.destroy()
      return undefined
    }
    if (response.destroyed || (request.destroyed && !request.complete)) return undefined
    console.error(error)
    return failure(500, 'Internal Server Error')
  }
}

async function respondTo(
  request: IncomingMessage,
  response: ServerResponse,
  base: string,
  respond: Respond,
): Promise<MockResponse> {
  const { method = 'GET', url: path = '/', headers } = request
  if (!path.startsWith('/')) return failure(400, 'Bad Request')
  const body = hasBody(request) ? await readBody(request) : noBody
  if (body === undefined) return failure(413, 'Payload Too Large')
  return respond({
    method,
    url: base + path,
    // Node joins a repeated header, all but `set-cookie`, which is none of a request's.
    headers: headers as Record<string, string>,
    // Made for who asks: most requests are answered before anybody could give up.
    get signal() {
      return whileConnected(response)
    },
    text: () => body.toString(),
    bytes: () => body,
  })
}

/** Aborted when the client goes away. */
function whileConnected(response: ServerResponse): AbortSignal {
  const controller = new AbortController()
  if (response.destroyed) controller.abort()
  else response.once('close', () => controller.abort())
  return controller.signal
}

/** More than the largest image that the Entry API takes. */
const largestBody = 30_000_000
const noBody = Buffer.alloc(0)

function hasBody({ headers }: IncomingMessage): boolean {
  const { 'content-length': length = '0', 'transfer-encoding': encoding } = headers
  return encoding !== undefined || length !== '0'
}

/** Undefined for a body that is too large: it is read to its end all the same, so that the client hears the answer. */
function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  // By its events: to iterate over a body of one chunk costs as much as to answer it.
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= largestBody) chunks.push(chunk)
    })
    request.on('end', () => resolve(size <= largestBody ? Buffer.concat(chunks) : undefined))
    request.on('error', reject)
  })
}

function send(response: ServerResponse, answered: MockResponse): void {
  const { status, headers, body = '', cutAt } = answered
  const length = status === 204 || status === 304 ? {} : { 'content-length': Buffer.byteLength(body) }
  try {
    response.writeHead(status, { ...headers, ...length })
    if (cutAt === undefined) response.end(body)
    else response.write(body.slice(0, cutAt), () => response.destroy())
  } catch (error) {
    // A header that can't be sent.
    console.error(error)
    send(response, failure(500, 'Internal Server Error'))
  }
}

function failure(status: number, title: string): MockResponse {
  return json(status, { type: 'about:blank', title, status }, 'application/problem+json')
}
