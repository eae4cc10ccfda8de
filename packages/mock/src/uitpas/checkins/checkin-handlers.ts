import { json, noContent } from '../../core/exchange.ts'
import { notFound } from '../../core/problem.ts'
import type { SpecContext, SpecHandlers } from '../../spec-server/spec-context.ts'
import { activeMemberships, findHolder, usableHolder } from '../cards/holder.ts'
import { findEvent, isPast, titleOf } from '../events/uitpas-event.ts'
import { page } from '../page.ts'
import { ownPassholder } from '../passholders/own-passholder.ts'
import { currentNumber, passholderDocument } from '../passholders/passholder-document.ts'
import { pointsOf } from '../passholders/points.ts'
import { hasPermission, requirePermission } from '../permissions/permissions.ts'
import { endUserMessage, uitpasProblem } from '../uitpas-problems.ts'
import type { Checkin } from '../uitpas-state.ts'
import { checkIn, checkinRefusal } from './checkin.ts'
import { findEventByCode } from './checkin-code.ts'

interface CheckinInput {
  readonly uitpasNumber: string
  readonly eventId: string
}

interface CheckinQuery {
  readonly passholderId: string
  readonly organizerId: readonly string[]
  readonly eventTitle?: string
}

export const checkinHandlers: SpecHandlers = {
  checkinsCreate(context) {
    const { uitpasNumber, eventId } = context.body<CheckinInput>()
    const { state } = context
    const event = findEvent(eventId, state)
    if (!event) throw uitpasProblem('event-not-found')
    requirePermission(context, event.organizer.id)
    const holder = usableHolder(uitpasNumber, 'invalid-uitpasnumber', state)
    if (holder.type === 'GROUP') throw uitpasProblem('invalid-card')
    if (checkinRefusal(holder.id, event, state)) throw uitpasProblem('checkin-not-allowed')
    const checkin = checkIn(holder.id, uitpasNumber, event, state)
    const isTold = hasPermission(context, ['PASSHOLDERS_SEARCH'])
    const passholder = isTold ? { passholder: passholderDocument(holder.passholder, state) } : {}
    return json(201, { ...checkinDocument(checkin, context), ...passholder })
  },

  checkinsGetStatus(context) {
    const { uitpasNumber, eventId } = context.query<CheckinInput>()
    const { state } = context
    const event = findEvent(eventId, state)
    if (!event) throw uitpasProblem('event-not-found', { status: 404 })
    requirePermission(context, event.organizer.id)
    const card = state.uitpas.cards.get(uitpasNumber)
    const holder = findHolder(card, state)
    if (!card || !holder) throw uitpasProblem('passholder-not-found', { status: 404 })
    const refused = (type: string) => json(200, { allowed: false, endUserMessage: endUserMessage(type) })
    if (holder.type === 'GROUP') return refused('invalid-card')
    if (card.status !== 'ACTIVE') return refused('invalid-card-status')
    if (activeMemberships(holder.passholder, state).length === 0) return refused('passholder-no-active-cardsystems')
    return checkinRefusal(holder.id, event, state) ? refused('checkin-not-allowed') : json(200, { allowed: true })
  },

  checkinsList(context) {
    const { passholderId, organizerId: organizerIds, eventTitle = '' } = context.query<CheckinQuery>()
    const { state } = context
    for (const organizerId of organizerIds) requirePermission(context, organizerId)
    const checkins = [...state.uitpas.checkins.values()]
      .filter((checkin) => checkin.holderId === passholderId)
      .filter(({ eventId }) => organizerIds.includes(findEvent(eventId, state)?.organizer.id ?? ''))
      .filter(({ eventId }) => titleOf(eventId, state).toLowerCase().includes(eventTitle.toLowerCase()))
      .toReversed()
    return page(
      context,
      checkins.map((checkin) => checkinDocument(checkin, context)),
    )
  },

  checkinsDelete(context) {
    const { checkins } = context.state.uitpas
    const checkin = checkins.get(context.params['checkinId'] ?? '')
    if (!checkin) throw notFound()
    requirePermission(context, findEvent(checkin.eventId, context.state)?.organizer.id)
    checkins.delete(checkin.id)
    return noContent
  },

  checkinsCreateWithCode(context) {
    const { checkinCode } = context.body<{ checkinCode: string }>()
    const { state } = context
    requirePermission(context)
    const event = findEventByCode(checkinCode, state)
    if (!event) throw uitpasProblem('checkin-code-invalid')
    if (isPast(event, state)) throw uitpasProblem('checkin-code-expired')
    const passholder = ownPassholder(context)
    if (!passholder) throw uitpasProblem('passholder-not-found')
    if (activeMemberships(passholder, state).length === 0) throw uitpasProblem('passholder-no-active-cardsystems')
    if (checkinRefusal(passholder.id, event, state)) throw uitpasProblem('checkin-not-allowed')
    const { points } = checkIn(passholder.id, currentNumber(passholder, state), event, state)
    return json(201, { addedPoints: points, totalPoints: pointsOf(passholder.id, state) })
  },
}

function checkinDocument(stored: Checkin, { state }: SpecContext): object {
  const { holderId: _, ...checkin } = stored
  return { ...checkin, eventTitle: titleOf(checkin.eventId, state) }
}
