import { createServer, type IncomingMessage } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { isDeepStrictEqual } from 'node:util'
import { apiKey, token } from '../fixtures/credentials.ts'
import { newPlace, place, placeId } from '../fixtures/place.ts'
import { firstLine } from '../harness/rounds.ts'
import type { CreateClient } from './client.ts'
import type { LoadedClient, LostClient } from './all.ts'

/** What matters of a request: two clients that differ in it do not do the same work. */
export interface Sent {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly authorization: string | undefined
  readonly apiKey: string | string[] | undefined
  /** Without its charset, which JSON has not. */
  readonly type: string | undefined
  readonly body: unknown
}

/**
 * Lets each client make three calls to a server on loopback, and leaves out those that send anything but what the first one,
 * written by hand, sends; or that do not give back what the server answered.
 *
 * @param fetch The global one; or another, in front of it, when that is how a client will be measured.
 */
export async function sameRequests(
  clients: readonly LoadedClient[],
  fetch: typeof globalThis.fetch,
): Promise<{ same: LoadedClient[]; lost: LostClient[] }> {
  const received: Sent[] = []
  const server = createServer(async (request, response) => {
    const sent = await read(request)
    received.push(sent)
    const [status, body] = answerTo(sent)
    response.writeHead(status, body === undefined ? {} : { 'content-type': 'application/json' })
    response.end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  try {
    let expected: Sent[] | undefined
    const same: LoadedClient[] = []
    const lost: LostClient[] = []
    for (const client of clients) {
      received.length = 0
      const problem = await tryOut(client.create, baseUrl, fetch)
      const difference = problem ?? (expected && differenceOf(received, expected))
      expected ??= [...received]
      if (difference === undefined) same.push(client)
      else lost.push({ name: client.name, error: difference })
    }
    return { same, lost }
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

async function read(request: IncomingMessage): Promise<Sent> {
  const text = (await request.toArray()).join('')
  const { method, url, headers } = request
  return {
    method,
    url,
    authorization: headers.authorization,
    apiKey: headers['x-api-key'],
    type: headers['content-type']?.split(';')[0],
    body: text === '' ? undefined : JSON.parse(text),
  }
}

function answerTo({ method }: Sent): [number, string?] {
  if (method === 'GET') return [200, JSON.stringify(place)]
  return method === 'POST' ? [201, JSON.stringify({ placeId })] : [204]
}

async function tryOut(
  create: CreateClient,
  baseUrl: string,
  fetch: typeof globalThis.fetch,
): Promise<string | undefined> {
  try {
    const client = await create({ baseUrl, token, apiKey, fetch })
    if (!isDeepStrictEqual(await client.get(placeId), place)) return 'gave back another place than the server sent'
    await client.updateName(placeId, 'nl', { name: 'Zaal West' })
    if ((await client.create(newPlace)) !== placeId) return 'gave back another id than the server sent'
    return undefined
  } catch (error) {
    return firstLine(error)
  }
}

/** In words, naming the first request that differs and how. */
export function differenceOf(received: readonly Sent[], expected: readonly Sent[]): string | undefined {
  if (received.length !== expected.length) return `sent ${received.length} requests, not ${expected.length}`
  for (const [index, one] of expected.entries()) {
    for (const key of ['method', 'url', 'authorization', 'apiKey', 'type', 'body'] as const) {
      const sent = received[index]?.[key]
      if (!isDeepStrictEqual(sent, one[key])) {
        return `sent another ${key} with ${one.method} ${one.url}: ${short(sent)}, not ${short(one[key])}`
      }
    }
  }
  return undefined
}

function short(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 60) ?? 'none'
}
