import { json, type MockRequest, type MockResponse, withHeaders } from '../../core/exchange.ts'
import type { Document } from '../../state.ts'

/** A whole document as JSON-LD; whoever asks for RDF gets that too, and is told so. */
export function documentResponse(document: Document, { headers }: MockRequest): MockResponse {
  const answer = json(200, document, 'application/ld+json')
  const asksForRdf = headers['accept']?.includes('text/turtle')
  return asksForRdf ? withHeaders(answer, { 'x-uitkit-twin': 'not-implemented' }) : answer
}
