import { bodyInvalidDetail } from '../../core/problem.ts'
import type { Offer, Term } from './offer.ts'
import { changeSubEvents } from './sub-events.ts'

/** "Kamp of vakantie": the one type whose sub-events can have overnight stays. */
export const campTypeId = '0.57.0.0.0'

/** @param terms Those that the event has, or will have. */
export function refuseOvernight(
  subEvents: readonly { readonly overnight?: boolean }[] | undefined,
  terms: readonly Pick<Term, 'id'>[],
): void {
  if (isCamp(terms) || !subEvents?.some(({ overnight }) => overnight)) return
  throw bodyInvalidDetail(`overnight is only allowed when the event has term ${campTypeId}`)
}

/** An event that is no camp any more loses its overnight stays. */
export function withoutOvernightUnlessCamp(offer: Offer): Offer {
  if (isCamp(offer.terms) || !offer.subEvent) return offer
  return changeSubEvents(offer, (subEvent) => {
    const { overnight: _, ...others } = subEvent
    return others
  })
}

function isCamp(terms: readonly Pick<Term, 'id'>[]): boolean {
  return terms.some(({ id }) => id === campTypeId)
}
