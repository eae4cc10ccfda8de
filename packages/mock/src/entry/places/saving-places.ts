import { type Address, withAddresses } from '../documents/address.ts'
import { withLocalizedAddress } from '../documents/legacy-body.ts'
import type { Localized } from '../documents/localized.ts'
import { withNames } from '../documents/name.ts'
import { withCalendar } from '../offers/calendar.ts'
import type { OfferBody } from '../offers/offer-body.ts'
import type { Saving } from '../offers/saving-routes.ts'
import { withTerms } from '../offers/terms.ts'
import { refuseDuplicate } from './duplicates.ts'
import type { Place } from './place.ts'

export interface PlaceBody extends OfferBody {
  readonly address: Localized<Address>
}

/** What happens to the full body of a place alone. */
export const savingPlaces: Saving<PlaceBody> = {
  convert: withLocalizedAddress,
  refuseNew: (body, { user, state }) => refuseDuplicate({ ...body, creator: user?.id ?? '' }, state),
  steps: (body) => ({
    required: [
      ['Titel aangepast', (place) => withNames(place, body.name)],
      ['Categorieën aangepast', (place) => withTerms(place, body.terms)],
      ['Adres aangepast', (place) => withAddresses(place as Place, body.address)],
      ['Kalender-info aangepast', (place) => withCalendar(place, body)],
    ],
    optional: [],
  }),
}
