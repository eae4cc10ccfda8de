import { change } from '../documents/change.ts'
import type { Offer } from './offer.ts'
import { campTypeId } from './overnight.ts'

/** A series of lessons and a camp can't be joined once they have started. */
const shownUntilStart: readonly string[] = ['0.3.1.0.0', campTypeId]

/** Until when an offer is shown: the end of its calendar; midnight counts as the end of that day. */
export function withAvailableTo(offer: Offer): Offer {
  return change(offer, {
    availableTo: lastMoment(offer)?.replace('T00:00:00', 'T23:59:59') ?? '2100-01-01T00:00:00+00:00',
  })
}

function lastMoment({ calendarType, startDate, endDate, terms }: Offer): string | undefined {
  if (calendarType === 'permanent') return undefined
  return terms.some(({ id }) => shownUntilStart.includes(id)) ? startDate : endDate
}
