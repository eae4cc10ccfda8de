import { json, noContent } from '../../core/exchange.ts'
import { givenUser } from '../../entry/current-user.ts'
import { isAllowed } from '../../entry/permissions.ts'
import type { SpecContext, SpecHandlers } from '../../spec-server/spec-context.ts'
import { hasPermission, requirePermission } from '../permissions/permissions.ts'
import type { EventSettings } from '../uitpas-seed.ts'
import { uitpasProblem } from '../uitpas-problems.ts'
import type { EventCardSystem } from '../uitpas-state.ts'
import { cardSystemsOf, eventInPath, findEvent, settingsOf, type UitpasEvent } from './uitpas-event.ts'

export const eventHandlers: SpecHandlers = {
  eventsGetCardSystems(context) {
    const event = eventInPath(context)
    return json(
      200,
      cardSystemsOf(event, context.state).map((one) => eventCardSystemDocument(one, event)),
    )
  },

  eventsUpdateCardSystems(context) {
    const { state } = context
    const id = context.params['eventId'] ?? ''
    // UiTPAS may hear of an event later than its card systems are chosen.
    if (!state.events.has(id) && !state.uitpas.events.has(id)) throw uitpasProblem('event-not-found', { status: 404 })
    const cardSystems = context.body<readonly EventCardSystem[]>()
    const event = findEvent(id, state)
    if (!mayEditAtUitdatabank(context, id)) requirePermission(context, event?.organizer.id)
    requireChoosable(cardSystems, event, context)
    if ([...state.uitpas.ticketSales.values()].some(({ eventId }) => eventId === id)) {
      throw uitpasProblem('event-already-has-ticketsales')
    }
    state.uitpas.eventCardSystems.set(id, cardSystems.map(writtenCardSystem))
    return noContent
  },

  eventsGetSettings(context) {
    const event = eventInPath(context)
    requirePermission(context, event.organizer.id)
    return json(200, settingsOf(event.id, context.state))
  },

  eventsUpdateSettings(context) {
    const event = eventInPath(context)
    const { checkinPoints, checkinLimit, passholderTicketLimit } = context.body<EventSettings>()
    requirePermission(context, event.organizer.id)
    context.state.uitpas.eventSettings.set(event.id, {
      id: event.id,
      checkinPoints,
      ...(checkinLimit && { checkinLimit }),
      ...(passholderTicketLimit && { passholderTicketLimit }),
    })
    return noContent
  },
}

/** Who may edit an event, or has the permission for every event, needs none for its organizer. */
function mayEditAtUitdatabank(context: SpecContext, id: string): boolean {
  const { caller, state } = context
  const event = state.events.get(id)
  const userId =
    caller.kind === 'user' ? caller.userId : 'clientId' in caller ? `${caller.clientId}@clients` : undefined
  if (hasPermission(context, ['EVENTS_UPDATE_ALL'])) return true
  return (
    event !== undefined && userId !== undefined && isAllowed(givenUser(userId, state), 'AANBOD_BEWERKEN', event, state)
  )
}

/** The card systems of a body have to be those of the organizer, with distribution keys of their own. */
function requireChoosable(
  written: readonly EventCardSystem[],
  event: UitpasEvent | undefined,
  { state }: SpecContext,
): void {
  const all = state.uitpas.cardSystems
  for (const { id, manualDistributionKeys = [] } of written) {
    const cardSystem = all.get(id)
    if (!cardSystem) throw uitpasProblem('cardsystem-not-found')
    if (event && !event.organizer.cardSystems.includes(cardSystem)) throw uitpasProblem('invalid-card-system')
    for (const key of manualDistributionKeys) {
      if (cardSystem.manualDistributionKeys?.some((one) => one.id === key.id)) continue
      const isOfAnother = [...all.values()].some((one) => one.manualDistributionKeys?.some(({ id }) => id === key.id))
      throw uitpasProblem(isOfAnother ? 'invalid-distributionkey' : 'distributionkey-not-found')
    }
  }
}

/** Names are ignored. */
function writtenCardSystem({ id, enabled, manualDistributionKeys: keys }: EventCardSystem): EventCardSystem {
  return { id, enabled, ...(keys && { manualDistributionKeys: keys.map(({ id, enabled }) => ({ id, enabled })) }) }
}

function eventCardSystemDocument(
  { id, enabled, manualDistributionKeys: written = [] }: EventCardSystem,
  event: UitpasEvent,
): object {
  const { name = '', manualDistributionKeys: keys } = event.organizer.cardSystems.find((one) => one.id === id) ?? {}
  const isEnabled = (keyId: number) => written.find((one) => one.id === keyId)?.enabled ?? false
  return {
    id,
    name,
    enabled,
    ...(keys && { manualDistributionKeys: keys.map((key) => ({ ...key, enabled: isEnabled(key.id) })) }),
  }
}
