import { idInUrl } from '../../entry/documents/id-in-url.ts'
import type { Offer } from '../../entry/offers/offer.ts'
import type { SpecContext } from '../../spec-server/spec-context.ts'
import type { State } from '../../state.ts'
import { findOrganizer, type UitpasOrganizer } from '../organizers/uitpas-organizer.ts'
import type { CardSystem, EventSettings } from '../uitpas-seed.ts'
import { uitpasProblem } from '../uitpas-problems.ts'
import type { EventCardSystem } from '../uitpas-state.ts'
import { isOpenAt, isOver } from './open-at.ts'

/** An event of UiTdatabank where UiTPAS counts. */
export interface UitpasEvent {
  readonly id: string
  readonly title: string
  readonly organizer: UitpasOrganizer
  /** The id of the place. */
  readonly locationId: string
  /** As UiTdatabank keeps it. */
  readonly offer: Partial<Offer>
}

/** An event with a base price above 0 and an organizer that takes part in UiTPAS; undefined for any other. */
export function findEvent(id: string, state: State): UitpasEvent | undefined {
  const offer = (state.events.get(id) ?? state.uitpas.events.get(id)) as
    | (Partial<Offer> & { readonly location?: { readonly '@id'?: string } })
    | undefined
  if (!offer || offer.workflowStatus === 'DELETED') return undefined
  const basePrice = offer.priceInfo?.find(({ category }) => category === 'base')?.price ?? 0
  const organizer = findOrganizer(idInUrl(offer.organizer?.['@id']), state)
  if (basePrice <= 0 || !organizer) return undefined
  const { name = {}, mainLanguage = 'nl' } = offer
  const title = name[mainLanguage] ?? name.nl ?? Object.values(name)[0] ?? ''
  return { id, title, organizer, locationId: idInUrl(offer.location?.['@id']), offer }
}

/** @throws {ProblemResponse} A 404 when there is none. */
export function eventInPath({ params, state }: SpecContext): UitpasEvent {
  const event = findEvent(params['eventId'] ?? '', state)
  if (!event) throw uitpasProblem('event-not-found', { status: 404 })
  return event
}

/** Every event where UiTPAS counts, in the order in which they came. */
export function allEvents(state: State): readonly UitpasEvent[] {
  const ids = new Set([...state.uitpas.events.keys(), ...state.events.keys()])
  return Array.from(ids, (id) => findEvent(id, state) ?? []).flat()
}

/** The title of an event, also when UiTPAS no longer counts there. */
export function titleOf(id: string, state: State): string {
  return findEvent(id, state)?.title ?? ''
}

/** One point a day, and one ticket for each passholder, where nothing else was set. */
export function settingsOf(id: string, { uitpas }: State): EventSettings {
  return (
    uitpas.eventSettings.get(id) ?? {
      id,
      checkinPoints: 1,
      checkinLimit: { volume: 1, periodType: 'DAY' },
      passholderTicketLimit: { volume: 1, periodType: 'ABSOLUTE' },
    }
  )
}

/** The card systems that an event can have: those of its organizer, enabled until someone says otherwise. */
export function cardSystemsOf({ id, organizer }: UitpasEvent, { uitpas }: State): readonly EventCardSystem[] {
  const written = uitpas.eventCardSystems.get(id)
  return organizer.cardSystems.map(
    (cardSystem) =>
      written?.find((one) => one.id === cardSystem.id) ?? { id: cardSystem.id, enabled: written === undefined },
  )
}

export function enabledCardSystems(event: UitpasEvent, state: State): readonly CardSystem[] {
  const enabled = new Set(cardSystemsOf(event, state).flatMap((one) => (one.enabled ? [one.id] : [])))
  return event.organizer.cardSystems.filter(({ id }) => enabled.has(id))
}

/** Whether people can check in now. */
export function takesCheckins({ offer }: UitpasEvent, state: State): boolean {
  return isOpenAt(offer, state.clock(), marginOf(state))
}

export function isPast({ offer }: UitpasEvent, state: State): boolean {
  return isOver(offer, state.clock(), marginOf(state))
}

const marginOf = ({ uitpas }: State) => uitpas.checkinMargin * 60_000
