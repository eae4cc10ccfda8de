import { andThen } from './core/at-once.ts'
import { type MockRequest, type MockResponse, textOf } from './core/exchange.ts'

const noBytes = new Uint8Array()

/** A Request as the twin's servers want it, once its body is there; the Request itself is let go. */
export function readRequest(request: Request): MockRequest | Promise<MockRequest> {
  const { method, url, signal } = request
  const headers = Object.fromEntries(request.headers)
  return andThen(request.body === null ? noBytes : bytesOf(request), (bytes) => {
    return { method, url, headers, signal: () => signal, text: () => textOf(bytes), bytes: () => bytes }
  })
}

async function bytesOf(request: Request): Promise<Uint8Array> {
  return new Uint8Array(await request.arrayBuffer())
}

export function toResponse({ status, headers, body, cutAt }: MockResponse, method: string): Response {
  const sent = body instanceof Uint8Array && cutAt !== undefined ? breakingOff(body.subarray(0, cutAt)) : body
  return new Response(method === 'HEAD' ? null : (sent as BodyInit | undefined), { status, headers })
}

function breakingOff(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let isSent = false
  return new ReadableStream({
    pull(controller) {
      if (isSent) controller.error(new TypeError('terminated'))
      else controller.enqueue(bytes)
      isSent = true
    },
  })
}
