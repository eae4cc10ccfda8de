import type { EntryContext, EntryRoute } from '../context.ts'
import { readBody } from '../read-body.ts'
import { bookingInfoErrors, requireBookingUrl, withBookingInfo } from './booking-info.ts'
import { withContactPoint } from './contact-point.ts'
import { withContributors } from './contributors.ts'
import { withDescription, withoutDescription } from './description.ts'
import { unwrapped } from './legacy-body.ts'
import { languageInPath } from './localized.ts'
import { withName } from './name.ts'
import type { BookingInfo, ContactPoint } from './offer.ts'
import type { OfferKind } from './offer-kind.ts'
import { type PriceInput, priceInfoErrors, withBasePriceName, withPriceInfo } from './price-info.ts'
import { refuse } from './refuse.ts'
import { requireFacilities, requireType, withFacilities, withType } from './terms.ts'
import { typicalAgeRangeErrors, withTypicalAgeRange, withoutTypicalAgeRange } from './typical-age-range.ts'
import { updateRoutes } from './update-routes.ts'

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
      log: 'Contactgegevens aangepast',
    }),
    ...updateRoutes(kind, {
      at: ['PUT /booking-info', 'POST /booking-info'],
      read: reading<BookingInfo>('updateBookingInfo', unwrapped('bookingInfo')),
      check: (bookingInfo) => {
        refuse(bookingInfoErrors(bookingInfo, ''))
        requireBookingUrl(bookingInfo)
      },
      change: withBookingInfo,
      log: 'Reservatiegegevens aangepast',
    }),
    ...updateRoutes(kind, {
      at: ['PUT /price-info'],
      read: async (context) =>
        withBasePriceName(await readBody<readonly PriceInput[]>(context, kind.table, 'updatePriceInfo')),
      check: (prices) => refuse(priceInfoErrors(prices)),
      change: withPriceInfo,
      log: 'Prijzen aangepast',
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
      read: ({ params }) => requireType(params['termId'] ?? '', kind.path),
      change: withType,
      log: 'Type aangepast',
    }),
    ...updateRoutes(kind, {
      at: ['PUT /facilities'],
      read: reading<readonly string[]>('updateFacilities', unwrapped('facilities')),
      check: (termIds) => void requireFacilities(termIds, kind.path),
      permission: () => 'VOORZIENINGEN_BEWERKEN',
      change: (offer, termIds) => withFacilities(offer, requireFacilities(termIds, kind.path)),
      log: 'Voorzieningen aangepast',
    }),
    ...updateRoutes(kind, {
      at: ['PUT /contributors'],
      read: reading<readonly string[]>('updateContributors'),
      change: withContributors,
      log: 'Bijdragers aangepast',
    }),
  ]
}
