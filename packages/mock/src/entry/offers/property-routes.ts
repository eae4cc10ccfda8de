import type { EntryContext, EntryRoute } from '../context.ts'
import { withContactPoint } from '../documents/contact-point.ts'
import type { ContactPoint } from '../documents/contact-point.ts'
import { contributorRoutes } from '../documents/contributor-routes.ts'
import { withDescription, withoutDescription } from '../documents/description.ts'
import { languageInPath } from '../documents/localized.ts'
import { withName } from '../documents/name.ts'
import { refuse } from '../documents/refuse.ts'
import { updateRoutes } from '../documents/update-routes.ts'
import { readBody } from '../read-body.ts'
import { withAvailableTo } from './available-to.ts'
import { bookingInfoErrors, requireBookingUrl, withBookingInfo } from './booking-info.ts'
import { unwrapped } from './legacy-body.ts'
import type { BookingInfo } from './offer.ts'
import type { OfferKind } from './offer-kind.ts'
import { withoutOvernightUnlessCamp } from './overnight.ts'
import { type PriceInput, priceInfoErrors, withBasePriceName, withPriceInfo } from './price-info.ts'
import { requireFacilities, requireType, withFacilities, withType } from './terms.ts'
import { typicalAgeRangeErrors, withTypicalAgeRange, withoutTypicalAgeRange } from './typical-age-range.ts'

export function propertyRoutes(kind: OfferKind): readonly EntryRoute[] {
  const reading =
    <Body>(operation: string, convert?: (body: Readonly<Record<string, unknown>>) => unknown) =>
    (context: EntryContext) =>
      readBody<Body>(context, kind.table, operation, convert)

  return [
    ...updateRoutes(kind, {
      at: ['PUT /name/{language}', 'POST /{language}/title'],
      read: reading<{ name: string }>('updateName'),
      change: (offer, { name }, context) => withName(offer, languageInPath(context), name),
      log: 'Titel aangepast',
    }),
    ...updateRoutes(kind, {
      at: ['PUT /description/{language}', 'POST /{language}/description'],
      read: reading<{ description: string }>('updateDescription'),
      change: (offer, { description }, context) => withDescription(offer, languageInPath(context), description),
      log: 'Beschrijving aangepast',
    }),
    ...updateRoutes(kind, {
      at: ['DELETE /description/{language}'],
      change: (offer, _, context) => withoutDescription(offer, languageInPath(context)),
      log: 'Beschrijving verwijderd',
    }),
    ...updateRoutes(kind, {
      at: ['PUT /contact-point', 'POST /contact-point'],
      read: reading<ContactPoint>('updateContactPoint', unwrapped('contactPoint')),
      change: withContactPoint,
      log: 'Contact-info aangepast',
    }),
    ...updateRoutes(kind, {
      at: ['PUT /booking-info', 'POST /booking-info'],
      read: reading<BookingInfo>('updateBookingInfo', unwrapped('bookingInfo')),
      check: (bookingInfo) => {
        refuse(bookingInfoErrors(bookingInfo, ''))
        requireBookingUrl(bookingInfo)
      },
      change: withBookingInfo,
      log: 'Reservatie-info aangepast',
    }),
    ...updateRoutes(kind, {
      at: ['PUT /price-info'],
      read: (context) => withBasePriceName(readBody<readonly PriceInput[]>(context, kind.table, 'updatePriceInfo')),
      check: (prices) => refuse(priceInfoErrors(prices)),
      change: withPriceInfo,
      log: 'Prijs-info aangepast',
    }),
    ...updateRoutes(kind, {
      at: ['PUT /typical-age-range', 'POST /typical-age-range'],
      read: reading<{ typicalAgeRange: string }>('updateTypicalAgeRange'),
      check: ({ typicalAgeRange }) => refuse(typicalAgeRangeErrors(typicalAgeRange)),
      change: (offer, { typicalAgeRange }) => withTypicalAgeRange(offer, typicalAgeRange),
      log: 'Leeftijd aangepast',
    }),
    ...updateRoutes(kind, {
      at: ['DELETE /typical-age-range'],
      change: withoutTypicalAgeRange,
      log: 'Leeftijd verwijderd',
    }),
    ...updateRoutes(kind, {
      at: ['PUT /type/{termId}'],
      read: ({ params, state }) => requireType(params['termId'] ?? '', kind.path, state),
      change: (offer, type) => withoutOvernightUnlessCamp(withAvailableTo(withType(offer, type))),
      log: 'Type aangepast',
    }),
    ...updateRoutes(kind, {
      at: ['PUT /facilities'],
      read: reading<readonly string[]>('updateFacilities', unwrapped('facilities')),
      check: (termIds, _, { state }) => void requireFacilities(termIds, kind.path, state),
      permission: () => 'VOORZIENINGEN_BEWERKEN',
      change: (offer, termIds, { state }) => withFacilities(offer, requireFacilities(termIds, kind.path, state)),
      log: 'Voorzieningen aangepast',
    }),
    ...contributorRoutes(kind),
  ]
}
