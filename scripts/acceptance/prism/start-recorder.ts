import { once } from 'node:events'
import { createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Violation } from './violations.ts'

/** An answer that prism had something against. */
export interface RecordedAnswer {
  readonly method: string
  /** Without the query. */
  readonly path: string
  readonly status: number
  readonly violations: readonly Violation[]
}

export interface Recorder {
  readonly url: string
  readonly recorded: readonly RecordedAnswer[]
  /** Answers on routes that the document has, and on others, which prism lets through. */
  readonly counts: { readonly checked: number; readonly unknown: number }
  close(): Promise<void>
}

/**
 * Stands before prism, writes down what it found, and takes that out of the answer.
 *
 * The twin names itself by its own URL, in bodies too: on the way in and out that is exchanged for the recorder's. A slash at
 * the end of a path, which means nothing to the server, is dropped: to prism it is another path.
 */
export async function startRecorder(prism: string, twin: string): Promise<Recorder> {
  const recorded: RecordedAnswer[] = []
  const counts = { checked: 0, unknown: 0 }
  let own = ''

  async function pass(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/' } = incoming
    const { pathname, search } = new URL(url, own)
    const path = pathname.replace(/(?<=.)\/$/, '')
    const body = exchanged(incoming, await readAll(incoming), own, twin)
    const answer = await forward(new URL(path + search, prism), incoming, body)
    const status = answer.statusCode ?? 502
    const violations = violationsIn(answer)
    if (violations.some(({ message }) => message === 'Selected route not found')) counts.unknown++
    else counts.checked++
    recorded.push({ method, path, status, violations })
    const { 'sl-violations': _, 'content-length': __, 'transfer-encoding': ___, ...headers } = answer.headers
    response.writeHead(status, headers).end(exchanged(answer, await readAll(answer), twin, own))
  }

  const server = createServer((incoming, response) => {
    pass(incoming, response).catch((error: unknown) => response.writeHead(502).end(String(error)))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  own = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: own,
    recorded,
    counts,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

async function forward(url: URL, { method, headers }: IncomingMessage, body: Buffer): Promise<IncomingMessage> {
  const { 'transfer-encoding': _, 'content-length': __, ...others } = headers
  const length = body.length > 0 ? { 'content-length': body.length } : {}
  const request = send(url, {
    method,
    headers: { ...others, ...length, host: url.host },
    maxHeaderSize: 1_000_000,
  })
  request.end(body)
  const [answer] = (await once(request, 'response')) as [IncomingMessage]
  return answer
}

async function readAll(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Forms are left alone: they hold files. */
function exchanged({ headers }: IncomingMessage, body: Buffer, from: string, to: string): Buffer {
  if (headers['content-type']?.startsWith('multipart/')) return body
  return Buffer.from(body.toString().replaceAll(from, to))
}

function violationsIn({ headers }: IncomingMessage): readonly Violation[] {
  const header = headers['sl-violations']
  return header === undefined ? [] : (JSON.parse(String(header)) as readonly Violation[])
}
