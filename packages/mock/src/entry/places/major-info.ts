import type { State } from '../../state.ts'
import { withAddress } from '../documents/address.ts'
import type { Address } from '../documents/address.ts'
import { withName } from '../documents/name.ts'
import { type CalendarInput, withCalendar } from '../offers/calendar.ts'
import { checkCalendar } from '../offers/check-calendar.ts'
import { requireName } from '../offers/major-info.ts'
import type { Offer } from '../offers/offer.ts'
import { typeInBody, withType } from '../offers/terms.ts'
import { type Place, placeKind } from './place.ts'

/** Name, type, address and calendar at once, in the main language. */
export interface MajorInfo {
  readonly name: string
  readonly type: { readonly id: string }
  readonly address: Address
  readonly calendar: CalendarInput
}

export function withMajorInfo(offer: Offer, { name, type, address, calendar }: MajorInfo, state: State): Offer {
  const place = withName(offer, offer.mainLanguage, name) as Place
  return withCalendar(
    withType(withAddress(place, place.mainLanguage, address), typeInBody(type.id, 'places', state)),
    calendar,
  )
}

export function checkMajorInfo({ name, type, calendar }: MajorInfo, state: State): void {
  requireName(name, placeKind)
  typeInBody(type.id, 'places', state)
  checkCalendar(calendar, [type], placeKind)
}
