import { sameJson } from '../../core/same-json.ts'
import { type MockRequest, type MockResponse, withHeaders } from '../../core/exchange.ts'
import type { Document } from '../../state.ts'

/** A whole document as JSON-LD; whoever asks for RDF gets that too, and is told so. */
export function documentResponse(document: Document, { headers }: MockRequest): MockResponse {
  const answer = { status: 200, headers: { 'content-type': 'application/ld+json' }, body: written(document) }
  const asksForRdf = headers['accept']?.includes('text/turtle')
  return asksForRdf ? withHeaders(answer, { 'x-uitkit-twin': 'not-implemented' }) : answer
}

interface Written {
  readonly document: Document
  readonly bytes: Uint8Array
}

/** As many as tests read over and over; what a program reads once is not worth its memory. */
const mostWritten = 100
const lately = new Map<string, Written>()
const encoder = new TextEncoder()

/** To see that a document is still the same takes a tenth of the time that it takes to write it: most of its parts are the very same. */
function written(document: Document): Uint8Array {
  const id = String(document['@id'])
  const known = lately.get(id)
  if (known && sameJson(known.document, document)) return known.bytes
  const bytes = encoder.encode(JSON.stringify(document))
  // Anew, as the last one.
  lately.delete(id)
  const [oldest] = lately.keys()
  if (lately.size >= mostWritten && oldest !== undefined) lately.delete(oldest)
  lately.set(id, { document, bytes })
  return bytes
}
