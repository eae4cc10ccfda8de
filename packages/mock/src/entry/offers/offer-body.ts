import type { SchemaError } from '../../core/problem.ts'
import type { State } from '../../state.ts'
import type { Address } from '../documents/address.ts'
import type { ContactPoint } from '../documents/contact-point.ts'
import { idInUrl } from '../documents/id-in-url.ts'
import { labelErrors } from '../documents/labels.ts'
import type { Body } from '../documents/legacy-body.ts'
import { type Language, type Localized, localizedErrors } from '../documents/localized.ts'
import { refuse } from '../documents/refuse.ts'
import { type ImageInput, withUploads } from '../documents/uploads.ts'
import { capacityErrors, remainingCapacityErrors } from './booking-availability.ts'
import { bookingInfoErrors, requireBookingUrl } from './booking-info.ts'
import type { CalendarInput } from './calendar.ts'
import { calendarErrors } from './calendar-errors.ts'
import { convertLegacyBody } from './legacy-body.ts'
import type { BookingInfo, Term, WorkflowStatus } from './offer.ts'
import type { OfferKind } from './offer-kind.ts'
import { type PriceInput, priceInfoErrors, withBasePriceName } from './price-info.ts'
import { resolveTerms } from './terms.ts'
import { typicalAgeRangeErrors } from './typical-age-range.ts'
import type { VideoInput } from './videos.ts'

/** A complete event or place as a client sends it, after conversion and validation. */
export interface OfferBody extends CalendarInput {
  readonly mainLanguage: Language
  readonly name: Localized
  readonly terms: readonly Term[]
  readonly workflowStatus?: WorkflowStatus
  readonly availableFrom?: string
  readonly description?: Localized
  readonly typicalAgeRange?: string
  readonly priceInfo?: readonly PriceInput[]
  readonly contactPoint?: Partial<ContactPoint>
  readonly bookingInfo?: BookingInfo
  readonly organizer?: { readonly '@id': string }
  readonly mediaObject?: readonly ImageInput[]
  readonly videos?: readonly VideoInput[]
  readonly labels?: readonly string[]
  readonly hiddenLabels?: readonly string[]
  /** Of places alone. */
  readonly address?: Localized<Address>
}

/**
 * What happens to a body before the schema sees it: older forms, terms and images looked up, the real URL.
 * @param id Undefined for an offer that has none yet.
 * @throws ProblemResponse for terms and images that do not exist.
 */
export function convertOfferBody(body: Body, id: string | undefined, kind: OfferKind, state: State): Body {
  const { '@id': _, ...others } = convertLegacyBody(body, kind)
  const { terms, errors: unknownTerms } = resolveTerms(others['terms'], kind.path, state)
  refuse(unknownTerms)
  const { images, errors: unknownImages } = withUploads(others['mediaObject'], 'mediaObject', state)
  refuse(unknownImages)
  return {
    ...others,
    ...(terms === undefined ? {} : { terms }),
    ...(others['priceInfo'] === undefined ? {} : { priceInfo: withBasePriceName(others['priceInfo']) }),
    ...(images === undefined ? {} : { mediaObject: images }),
    ...(id === undefined ? {} : { '@id': `${state.hosts.entry}/${kind.path}/${id}` }),
  }
}

/** What the schema can't tell; the first group of mistakes is told alone. */
export function checkOfferBody(body: OfferBody, kind: OfferKind): void {
  refuse(typicalAgeRangeErrors(body.typicalAgeRange))
  refuse(capacityErrors(body, kind))
  refuse(bookingInfoErrors(body.bookingInfo, 'bookingInfo'))
  refuse(calendarErrors(body))
  refuse(labelErrors(body.labels, body.hiddenLabels))
  refuse(priceInfoErrors(body.priceInfo))
  refuse(remainingCapacityErrors(body.subEvent, '/subEvent'))
  refuse(mainLanguageErrors(body, kind))
  requireBookingUrl(body.bookingInfo)
}

export function requireOrganizerInBody({ organizer }: OfferBody, state: State): void {
  const id = idInUrl(organizer?.['@id'])
  if (!organizer || state.organizers.has(id)) return
  refuse([{ jsonPointer: '/organizer', error: `The organizer with id "${id}" was not found.` }])
}

function mainLanguageErrors(body: OfferBody, { noun }: OfferKind): SchemaError[] {
  const { mainLanguage, name, description, address, bookingInfo, priceInfo, status } = body
  const tariffs = (priceInfo ?? []).map((price, index) => [`/priceInfo/${index}/name`, price.name] as const)
  return localizedErrors(
    {
      '/name': name,
      '/description': description,
      // An event has none of its own: one that is sent is ignored.
      '/address': noun === 'place' ? address : undefined,
      '/bookingInfo/urlLabel': bookingInfo?.urlLabel,
      ...Object.fromEntries(tariffs),
      '/status/reason': status?.reason,
    },
    mainLanguage,
  )
}
