import { idInUrl } from '../../entry/documents/id-in-url.ts'
import type { Document } from '../../state.ts'
import { agesOf } from './ages.ts'
import { calendarIndex } from './calendar.ts'
import { addressSources, mainAddress } from './address.ts'
import {
  calendarSources,
  fieldsOf,
  inLanguages,
  type FieldSources,
  type IndexDocument,
  type LaidOut,
} from './index-document.ts'
import { globalIdentifier, uniqueIdentifier } from './place-identifiers.ts'
import { commonSources, type Indexing, pointOf, regionsAt } from './index-common.ts'
import { instantOf, listOf, objectOf, objectsOf, textOf, textsOf } from './source.ts'

/** Makes an event or place searchable. @param offer As the Entry API shows it, with its place and its organizer in it. */
export function indexOffer(offer: Document, collection: 'events' | 'places', indexing: Indexing): LaidOut {
  const { '@id': url = '', metadata, mainLanguage } = offer
  const isEvent = collection === 'events'
  const id = idInUrl(String(url))
  const site = isEvent ? objectOf(offer['location']) : offer
  const calendar = calendarIndex(offer, indexing.now)
  const regions = indexing.share(regionsAt(site, indexing))
  const labels = indexing.share(labelsOf(offer))
  const { popularity, recommendationFor } = objectOf(metadata)
  const productionId = textOf(objectOf(offer['production'])['id'])
  const type = isEvent ? 'Event' : 'Place'

  const own: FieldSources = {
    workflowStatus: offer['workflowStatus'],
    labels,
    labels_free_text: labels,
    regions,
    price: priceOf(offer),
    audienceType: textOf(objectOf(offer['audience'])['audienceType']) ?? 'everyone',
    childrenOnly: offer['childrenOnly'] === true,
    isDuplicate: offer['duplicateOf'] !== undefined,
    mediaObjectsCount: listOf(offer['mediaObject']).length,
    videosCount: listOf(offer['videos']).length,
    calendarType: offer['calendarType'],
    'production.id': productionId,
    productionCollapseValue: productionId === undefined ? `single-offer-${id}` : `production-${productionId}`,
    'metadata.popularity': typeof popularity === 'number' ? popularity : 0,
  }
  const sources: readonly FieldSources[] = [
    ...commonSources(offer, type, indexing),
    calendarSources(calendar),
    availability(offer),
    { ...agesOf(offer, isEvent, indexing.now) },
    addressSources(site['address'], site['mainLanguage'] ?? mainLanguage),
    termSources(offer),
    ...organizerSources(objectOf(offer['organizer'])),
    ...(isEvent ? eventSources(offer, site) : [placeSources(offer, id)]),
    own,
  ]
  const document: IndexDocument = {
    order: indexing.order,
    collection,
    id,
    url: String(url),
    type: textOf(offer['@type']) ?? type,
    point: pointOf(site),
    timeDetails: indexing.share(calendar.timeDetails),
    recommendations: recommendationsOf(recommendationFor),
    regions,
    labels,
  }
  return { document, fields: fieldsOf(sources, indexing.share) }
}

const noRecommendations: IndexDocument['recommendations'] = new Map()

function recommendationsOf(recommendationFor: unknown): IndexDocument['recommendations'] {
  const all = objectsOf(recommendationFor)
  if (all.length === 0) return noRecommendations
  return new Map(all.map(({ event, score }) => [idInUrl(String(event)).toLowerCase(), Number(score)]))
}

/** What is on for ever is found until then. */
const farAway = Date.UTC(2100, 0, 1)

/** Without a first day there is no time at which it is found. */
function availability({ availableFrom, availableTo, endDate, calendarType }: Document): FieldSources {
  const from = instantOf(availableFrom)
  const end = instantOf(availableTo) ?? instantOf(endDate) ?? (calendarType === 'permanent' ? farAway : undefined)
  const to = from !== undefined && end !== undefined ? Math.max(from, end) : end
  return { availableTo: to, ...(from === undefined || to === undefined ? {} : { availableRange: [from, to] }) }
}

function termSources({ terms }: Document): FieldSources {
  const all = objectsOf(terms)
  const ids = all.map(({ id }) => id)
  const labels = all.map(({ label }) => label)
  const inDomain = (wanted: string) => all.filter(({ domain }) => domain === wanted).map(({ id }) => id)
  return {
    'terms.id': ids,
    'terms.label': labels,
    'terms_free_text.id': ids,
    'terms_free_text.label': labels,
    typeIds: inDomain('eventtype'),
    themeIds: inDomain('theme'),
    facilityIds: inDomain('facility'),
  }
}

function organizerSources(organizer: Document): readonly FieldSources[] {
  const url = textOf(organizer['@id'])
  const own = {
    'organizer.@id': url,
    'organizer.@type': url === undefined ? undefined : (organizer['@type'] ?? 'Organizer'),
    'organizer.id': url === undefined ? undefined : idInUrl(url),
    'organizer.labels': labelsOf(organizer),
  }
  return [own, inLanguages('organizer.name', organizer['name'], organizer['mainLanguage'])]
}

function eventSources(event: Document, location: Document): readonly FieldSources[] {
  const url = textOf(location['@id'])
  const id = url === undefined ? undefined : idInUrl(url)
  const terms = objectsOf(location['terms'])
  const own = {
    'location.@id': url,
    'location.@type': location['@type'] ?? 'Place',
    'location.id': [id, ...textsOf(location['duplicatedBy']).map(idInUrl)],
    'location.mainId': id,
    'location.terms.id': terms.map((term) => term['id']),
    'location.terms.label': terms.map(({ label }) => label),
    'location.labels': labelsOf(location),
    'performer_free_text.name': objectsOf(event['performer']).map(({ name }) => name),
    departurePlaces: textsOf(event['departurePlaces']).map(idInUrl),
    attendanceMode: event['attendanceMode'] ?? 'offline',
  }
  return [own, inLanguages('location.name', location['name'], location['mainLanguage'])]
}

function placeSources(place: Document, id: string): FieldSources {
  const language = String(place['mainLanguage'] ?? 'nl')
  const { name, address, creator } = place
  const { streetAddress, postalCode, addressLocality, addressCountry } = mainAddress(address, language)
  const parts = [
    textOf(name) ?? textOf(objectOf(name)[language]),
    streetAddress,
    postalCode,
    addressLocality,
    addressCountry,
  ]
  return {
    global_address_identifier: globalIdentifier(parts),
    unique_address_identifier: uniqueIdentifier([...parts, textOf(creator) ?? id]),
  }
}

function priceOf({ priceInfo }: Document): number | undefined {
  const price = objectsOf(priceInfo).find(({ category }) => category === 'base')?.['price']
  return typeof price === 'number' ? Math.round(price * 100) / 100 : undefined
}

export function labelsOf({ labels, hiddenLabels }: Document): readonly string[] {
  return [...textsOf(labels), ...textsOf(hiddenLabels)]
}
