import { json, type MockResponse } from '../../core/exchange.ts'
import { notFound } from '../../core/problem.ts'
import type { Document, State } from '../../state.ts'
import type { EntryContext, EntryRoute } from '../context.ts'
import { pagedCollection } from '../paged-collection.ts'
import type { DocumentKind } from './document-kind.ts'
import { findDocument } from './document-store.ts'

/** The forerunner of the proxy to the Search API: finds one document by its id, with the default filters off. */
export function findRoute<D extends Document>(kind: DocumentKind<D>): EntryRoute {
  return { method: 'GET', path: `/${kind.path}`, isPublic: true, handle: (context) => find(context, kind) }
}

const played = ['id', 'disableDefaultFilters', 'embed']

function find<D extends Document>({ url, state }: EntryContext, kind: DocumentKind<D>): MockResponse {
  const { searchParams } = url
  const unknown = [...searchParams.keys()].filter((name) => !played.includes(name))
  if (unknown.length > 0) throw notFound(`Unknown query parameter(s): ${unknown.join(', ')}`)
  const id = searchParams.get('id')
  if (id === null || searchParams.get('disableDefaultFilters') !== 'true') {
    const what = kind.type.toLowerCase()
    const detail = `The twin does not play the Search API yet: it finds one ${what} by id, with disableDefaultFilters=true.`
    throw notFound(detail)
  }
  const document = findDocument(id, kind, state)
  const isWhole = searchParams.get('embed') === 'true'
  const member = document ? [asMember(document, isWhole, kind, state)] : []
  return json(200, pagedCollection(member, member.length, 30), 'application/ld+json')
}

function asMember<D extends Document>(document: D, isWhole: boolean, kind: DocumentKind<D>, state: State): Document {
  const reference = { '@id': document['@id'], '@type': kind.type }
  return isWhole ? { ...kind.read(document, state), ...reference } : reference
}
