import { idInUrl } from '../../entry/documents/id-in-url.ts'
import type { Document } from '../../state.ts'
import { addressSources } from './address.ts'
import { commonSources, type Indexing, pointOf, regionsAt } from './index-common.ts'
import { fieldsOf, type FieldSources, inLanguages, type IndexDocument, type LaidOut } from './index-document.ts'
import { labelsOf } from './index-offer.ts'
import { listOf, textOf } from './source.ts'
import { domainOf, websiteOf } from './website.ts'

/** Makes an organizer searchable. */
export function indexOrganizer(organizer: Document, indexing: Indexing): LaidOut {
  const { '@id': url = '', mainLanguage } = organizer
  const regions = indexing.share(regionsAt(organizer, indexing))
  const labels = indexing.share(labelsOf(organizer))
  const website = textOf(organizer['url'])

  const own: FieldSources = {
    workflowStatus: organizer['workflowStatus'] ?? 'ACTIVE',
    labels,
    regions,
    imagesCount: listOf(organizer['images']).length,
    url: website === undefined ? undefined : websiteOf(website),
    domain: website === undefined ? undefined : domainOf(website),
  }
  const sources: readonly FieldSources[] = [
    ...commonSources(organizer, 'Organizer', indexing),
    inLanguages('educationalDescription', organizer['educationalDescription'], mainLanguage),
    addressSources(organizer['address'], mainLanguage),
    own,
  ]
  const document: IndexDocument = {
    order: indexing.order,
    collection: 'organizers',
    id: idInUrl(String(url)),
    url: String(url),
    type: textOf(organizer['@type']) ?? 'Organizer',
    point: pointOf(organizer),
    timeDetails: [],
    recommendations: new Map(),
    regions,
    labels,
  }
  return { document, fields: fieldsOf(sources, indexing.share) }
}
