import { bodyInvalidDetail } from '../../core/problem.ts'
import { type CalendarInput, withCalendar } from '../offers/calendar.ts'
import { calendarErrors } from '../offers/calendar-errors.ts'
import { convertCalendar } from '../offers/legacy-body.ts'
import { withName } from '../offers/name.ts'
import type { Offer } from '../offers/offer.ts'
import { refuse } from '../offers/refuse.ts'
import { withType } from '../offers/terms.ts'
import { findTerm, type TaxonomyTerm } from '../terms/taxonomy.ts'
import { withAddress } from './address.ts'
import type { Address, Place } from './place.ts'

/** Name, type, address and calendar at once, in the main language. */
export interface MajorInfo {
  readonly name: string
  readonly type: { readonly id: string }
  readonly address: Address
  readonly calendar: CalendarInput
}

export function withMajorInfo(offer: Offer, { name, type, address, calendar }: MajorInfo): Offer {
  const place = withName(offer, offer.mainLanguage, name) as Place
  return withCalendar(withType(withAddress(place, place.mainLanguage, address), placeType(type.id)), calendar)
}

export function checkMajorInfo({ type, calendar }: MajorInfo): void {
  placeType(type.id)
  refuse(calendarErrors(calendar))
}

/** The type may be no more than an id; the calendar's type is called `type` in older bodies. */
export function convertMajorInfo(body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { type, calendar } = body
  return {
    ...body,
    ...(typeof type === 'string' ? { type: { id: type } } : {}),
    ...(typeof calendar === 'object' ? { calendar: convertOlderCalendar({ ...calendar }) } : {}),
  }
}

function convertOlderCalendar({ type, ...calendar }: Readonly<Record<string, unknown>>) {
  return convertCalendar(type === undefined ? calendar : { calendarType: type, ...calendar })
}

function placeType(termId: string): TaxonomyTerm {
  const term = findTerm(termId, 'places')
  if (term?.domain === 'eventtype') return term
  throw bodyInvalidDetail(`Category with id ${termId} not found in eventtype domain or not applicable for Place.`)
}
