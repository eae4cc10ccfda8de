import { unauthorized } from '../../core/problem.ts'
import type { SpecContext } from '../../spec-server/spec-context.ts'
import type { State } from '../../state.ts'
import { cardSystemIn } from '../card-systems/card-system.ts'
import { checkinCodeOf } from '../checkins/checkin-code.ts'
import { allEvents, findEvent, settingsOf, takesCheckins, type UitpasEvent } from '../events/uitpas-event.ts'
import { findOrganizer, organizerDocument } from '../organizers/uitpas-organizer.ts'
import type { Kiosk } from '../uitpas-seed.ts'
import { uitpasProblem } from '../uitpas-problems.ts'

/** The kiosk whose device asks: its custom token is the id of the device. */
export function kioskOfCaller({ caller, state }: SpecContext): Kiosk {
  const kiosk = [...state.uitpas.kiosks.values()].find(
    ({ deviceId }) => caller.kind === 'token' && deviceId === caller.token,
  )
  if (!kiosk) throw unauthorized('No kiosk has this custom token.')
  return kiosk
}

/** A kiosk that has been set up, as it is read. */
export function kioskDocument(kiosk: Kiosk, state: State): object {
  const { id, name, deviceId, cardSystemId, organizerIds, locationIds = [], releaseTrack = 'stable' } = kiosk
  const organizers = organizerIds.flatMap((organizerId) => findOrganizer(organizerId, state) ?? [])
  return {
    id,
    name,
    organizers: organizers.map(organizerDocument),
    locations: locationIds.map((locationId) => ({ id: locationId, name: placeName(locationId, state) })),
    deviceId,
    cardSystem: cardSystemIn(cardSystemId, state),
    releaseTrack,
  }
}

function placeName(id: string, { places }: State): string {
  const { name = {}, mainLanguage = 'nl' } = (places.get(id) ?? {}) as {
    readonly name?: Readonly<Record<string, string>>
    readonly mainLanguage?: string
  }
  return name[mainLanguage] ?? ''
}

export function kioskEventDocument({ id, title }: UitpasEvent, state: State): object {
  return { checkinPoints: settingsOf(id, state).checkinPoints, event: { id, title }, checkinCode: checkinCodeOf(id) }
}

/** The event that was chosen for a kiosk. */
export function fixedEvent({ fixedEventId }: Kiosk, state: State): UitpasEvent | undefined {
  return fixedEventId === undefined ? undefined : findEvent(fixedEventId, state)
}

/** Where a kiosk checks people in now: at the chosen event while it goes on, else at the first that goes on around it. */
export function currentEvent(kiosk: Kiosk, state: State): UitpasEvent | undefined {
  const chosen = fixedEvent(kiosk, state)
  if (chosen && takesCheckins(chosen, state)) return chosen
  return allEvents(state).find((event) => isNear(event, kiosk) && takesCheckins(event, state))
}

/**
 * Chooses the event of a kiosk.
 *
 * @throws {ProblemResponse} A 400 for an event that is unknown, or neither of its organizers nor at its places.
 */
export function setFixedEvent(kiosk: Kiosk, eventId: string, state: State): void {
  const event = findEvent(eventId, state)
  if (!event) throw uitpasProblem('event-not-found')
  if (!isNear(event, kiosk)) throw uitpasProblem('event-not-acceptable')
  state.uitpas.kiosks.set(kiosk.id, { ...kiosk, fixedEventId: event.id })
}

export function removeFixedEvent(before: Kiosk, { uitpas }: State): void {
  const { fixedEventId: _, ...kiosk } = before
  uitpas.kiosks.set(kiosk.id, kiosk)
}

function isNear({ organizer, locationId }: UitpasEvent, { organizerIds, locationIds = [] }: Kiosk): boolean {
  return organizerIds.includes(organizer.id) || locationIds.includes(locationId)
}
