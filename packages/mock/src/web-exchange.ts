import type { MockRequest, MockResponse } from './core/exchange.ts'

/** A Request as the twin's servers want it; its body is read at the first call, and kept, and the Request is let go. */
export function readRequest(request: Request): MockRequest {
  const { text, bytes } = request.body === null ? noBody : bodyOf(request)
  return {
    method: request.method,
    url: request.url,
    headers: Object.fromEntries(request.headers),
    signal: request.signal,
    text,
    bytes,
  }
}

type Body = Pick<MockRequest, 'text' | 'bytes'>

const noBytes = new Uint8Array()
const noBody: Body = { text: () => '', bytes: () => noBytes }

function bodyOf(request: Request): Body {
  let unread: Request | undefined = request
  let body: Promise<Uint8Array> | undefined
  const bytes = async () => {
    body ??= unread?.arrayBuffer().then((buffer) => new Uint8Array(buffer))
    unread = undefined
    return (await body) ?? noBytes
  }
  return { bytes, text: async () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytes()) }
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
