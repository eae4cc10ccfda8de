import { ConnectionDropped, type MockResponse } from '../core/exchange.ts'

/** The first half of an answer; one without a body is lost as a whole. */
export function truncated(answer: MockResponse): MockResponse {
  const { body = '' } = answer
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  if (bytes.length < 2) throw new ConnectionDropped()
  return { ...answer, body: bytes, cutAt: Math.floor(bytes.length / 2) }
}
