import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { andThen, orElse } from '../core/at-once.ts'
import { ConnectionDropped, json, withHeaders, type MockResponse, type Respond } from '../core/exchange.ts'
import { readRequest } from './read-request.ts'

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
    const server = createServer((request, response) => {
      const reply = (answer: MockResponse | undefined) => {
        // A connection that stays open would hold up `close`.
        if (answer) send(response, server.listening ? answer : withHeaders(answer, { connection: 'close' }))
      }
      // In the absolute form that proxies are asked in (RFC 9112, section 3.2.2), or `*`.
      if (!request.url?.startsWith('/')) return reply(failure(400, 'Bad Request'))
      readRequest(request, response, url, (read) => {
        if (!read) return reply(failure(413, 'Payload Too Large'))
        const answered = orElse(
          () => respond(read),
          (error) => failed(error, request, response),
        )
        void andThen(answered, reply)
      })
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
function failed(error: unknown, request: IncomingMessage, response: ServerResponse): MockResponse | undefined {
  if (error instanceof ConnectionDropped) {
    // A request that was read to its end is destroyed already, and its socket is not.
    request.socket.destroy()
    return undefined
  }
  if (response.destroyed || (request.destroyed && !request.complete)) return undefined
  console.error(error)
  return failure(500, 'Internal Server Error')
}

function send(response: ServerResponse, answered: MockResponse): void {
  const { status, headers, body = '', cutAt } = answered
  const hasLength = status !== 204 && status !== 304
  try {
    response.writeHead(status, hasLength ? { ...headers, 'content-length': Buffer.byteLength(body) } : headers)
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
