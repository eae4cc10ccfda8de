import { clockInBrussels } from '../core/brussels-time.ts'
import type { State } from '../state.ts'
import type { MuseumPass } from './museumpass-seed.ts'

type Reason = 'EXPIRED' | 'MAXIMUM_UNREGISTERED_VISITS_REACHED' | 'CARD_BLOCKED' | 'PASSHOLDER_BLOCKED'

/** How long the URL of a picture works, in milliseconds. */
const pictureLifetime = 60 * 60 * 1000

/** Why a pass lets nobody in now; undefined when it does. What is blocked comes first. */
export function refusalOf(pass: MuseumPass, state: State): Reason | undefined {
  const { isCardBlocked, isPassholderBlocked, subscriptionEndDate, registration, passholderId } = pass
  if (isCardBlocked) return 'CARD_BLOCKED'
  if (isPassholderBlocked) return 'PASSHOLDER_BLOCKED'
  if (subscriptionEndDate === undefined || subscriptionEndDate < today(state)) return 'EXPIRED'
  const { visits, maximumUnregisteredVisits } = state.museumpass
  const count = [...visits.values()].filter(({ visitorId }) => visitorId === passholderId).length
  return !registration && count >= maximumUnregisteredVisits ? 'MAXIMUM_UNREGISTERED_VISITS_REACHED' : undefined
}

/** A pass as it is read. Who has it is told only while nothing is blocked. */
export function passDocument(pass: MuseumPass, state: State): object {
  const { passholderId, subscriptionEndDate, registration, isCardBlocked, isPassholderBlocked } = pass
  const reason = refusalOf(pass, state)
  const isTold = registration && !isCardBlocked && !isPassholderBlocked
  return {
    passholderId,
    ...(subscriptionEndDate !== undefined && { subscriptionEndDate }),
    visit: { allowed: reason === undefined, ...(reason && { reason }) },
    ...(isTold && holderDocument(registration, state)),
  }
}

function holderDocument(registration: NonNullable<MuseumPass['registration']>, { clock }: State): object {
  const { firstName, lastName, dateOfBirth, pictureUrl } = registration
  const expiresAt = `${new Date(clock() + pictureLifetime).toISOString().slice(0, 19)}+00:00`
  return { firstName, lastName, dateOfBirth, ...(pictureUrl && { picture: { url: pictureUrl, expiresAt } }) }
}

/** How often a visitor was at a museum today, by the calendar in Brussels. */
export function visitsToday(visitorId: string, clientId: string, state: State): number {
  const day = today(state)
  return [...state.museumpass.visits.values()].filter(
    (visit) => visit.visitorId === visitorId && visit.clientId === clientId && dayOf(visit.at) === day,
  ).length
}

const today = ({ clock }: State) => dayOf(clock())
const dayOf = (instant: number) => new Date(clockInBrussels(instant)).toISOString().slice(0, 10)
