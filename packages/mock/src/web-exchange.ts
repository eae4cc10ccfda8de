import type { MockRequest, MockResponse } from './core/exchange.ts'

/** A Request as the twin's servers want it; its body is read at the first call, and kept. */
export function readRequest(request: Request): MockRequest {
  let body: Promise<Uint8Array<ArrayBuffer>> | undefined
  const bytes = () => (body ??= request.arrayBuffer().then((buffer) => new Uint8Array(buffer)))
  return {
    method: request.method,
    url: request.url,
    headers: Object.fromEntries(request.headers),
    bytes,
    text: async () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytes()),
  }
}

export function toResponse({ status, headers, body }: MockResponse, method: string): Response {
  return new Response(method === 'HEAD' ? null : (body as BodyInit | undefined), { status, headers })
}
