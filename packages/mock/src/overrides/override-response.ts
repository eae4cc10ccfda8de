import { mayHaveBody, type MockResponse } from '../core/exchange.ts'
import type { SpecOperation } from '../core/spec.ts'

export interface UntypedAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** Sent as the documents have it for its status: they say of which media type it is. */
export function overrideResponse(
  { status, headers = {}, body }: UntypedAnswer,
  operation: SpecOperation,
): MockResponse {
  const own = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  const marked = { 'x-uitkit-twin': 'override', ...own }
  if (body === undefined || !mayHaveBody(status)) return { status, headers: marked }
  const [documented = 'application/json'] = Object.keys(operation.responses[status] ?? {})
  const mediaType = own['content-type'] ?? documented
  const isText = typeof body === 'string' && !mediaType.includes('json')
  return {
    status,
    headers: { 'content-type': mediaType, ...marked },
    body: isText ? body : JSON.stringify(body),
  }
}
