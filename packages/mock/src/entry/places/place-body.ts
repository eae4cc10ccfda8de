import type { SchemaError } from '../../core/problem.ts'
import type { State } from '../../state.ts'
import { bookingInfoErrors, requireBookingUrl } from '../offers/booking-info.ts'
import type { CalendarInput } from '../offers/calendar.ts'
import { calendarErrors } from '../offers/calendar-errors.ts'
import { type ImageInput, withUploads } from '../offers/images.ts'
import { labelErrors } from '../offers/labels.ts'
import { convertLegacyBody } from '../offers/legacy-body.ts'
import { isLanguage, missingMainLanguage } from '../offers/localized.ts'
import type { BookingInfo, ContactPoint, Language, Localized, Term, WorkflowStatus } from '../offers/offer.ts'
import { idInUrl } from '../offers/organizer.ts'
import { type PriceInput, priceInfoErrors, withBasePriceName } from '../offers/price-info.ts'
import { refuse } from '../offers/refuse.ts'
import { resolveTerms } from '../offers/terms.ts'
import { typicalAgeRangeErrors } from '../offers/typical-age-range.ts'
import type { VideoInput } from '../offers/videos.ts'
import type { Address } from './place.ts'

/** A complete place as a client sends it, after conversion and validation. */
export interface PlaceBody extends CalendarInput {
  readonly mainLanguage: Language
  readonly name: Localized
  readonly terms: readonly Term[]
  readonly address: Localized<Address>
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
}

/**
 * What happens to a body before the schema sees it: older forms, terms and images looked up, the real URL.
 * @param placeId Undefined for a place that has none yet.
 * @throws ProblemResponse for terms and images that do not exist.
 */
export function convertPlaceBody(
  body: Readonly<Record<string, unknown>>,
  placeId: string | undefined,
  state: State,
): Readonly<Record<string, unknown>> {
  const { '@id': _, ...others } = convertLegacyBody(withLocalizedAddress(body))
  const { terms, errors: unknownTerms } = resolveTerms(others['terms'], 'places')
  refuse(unknownTerms)
  const { images, errors: unknownImages } = withUploads(others['mediaObject'], state)
  refuse(unknownImages)
  return {
    ...others,
    ...(terms === undefined ? {} : { terms }),
    ...(others['priceInfo'] === undefined ? {} : { priceInfo: withBasePriceName(others['priceInfo']) }),
    ...(images === undefined ? {} : { mediaObject: images }),
    ...(placeId === undefined ? {} : { '@id': `${state.hosts.entry}/places/${placeId}` }),
  }
}

/** What the schema can't tell; the first group of mistakes is told alone. */
export function checkPlaceBody(body: PlaceBody, state: State): void {
  refuse(typicalAgeRangeErrors(body.typicalAgeRange))
  refuse(bookingInfoErrors(body.bookingInfo, 'bookingInfo'))
  refuse(calendarErrors(body))
  refuse(labelErrors(body.labels, body.hiddenLabels))
  refuse(priceInfoErrors(body.priceInfo))
  refuse(mainLanguageErrors(body))
  requireBookingUrl(body.bookingInfo)
  refuse(organizerErrors(body, state))
}

/** An address in one language is one in the main language. */
function withLocalizedAddress(body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { address, mainLanguage = 'nl' } = body
  const isFlat =
    typeof address === 'object' &&
    address !== null &&
    Object.keys(address).length > 0 &&
    !Object.keys(address).some(isLanguage)
  return isFlat ? { ...body, address: { [String(mainLanguage)]: address } } : body
}

function mainLanguageErrors(body: PlaceBody): SchemaError[] {
  const { mainLanguage, name, description, address, bookingInfo, priceInfo, status } = body
  const tariffs = (priceInfo ?? []).map((price, index) => [`/priceInfo/${index}/name`, price.name] as const)
  return missingMainLanguage(
    {
      '/name': name,
      '/description': description,
      '/address': address,
      '/bookingInfo/urlLabel': bookingInfo?.urlLabel,
      ...Object.fromEntries(tariffs),
      '/status/reason': status?.reason,
    },
    mainLanguage,
  )
}

function organizerErrors({ organizer }: PlaceBody, state: State): SchemaError[] {
  if (!organizer) return []
  const id = idInUrl(organizer['@id'])
  if (state.organizers.has(id)) return []
  return [{ jsonPointer: '/organizer', error: `The organizer with id "${id}" was not found.` }]
}
