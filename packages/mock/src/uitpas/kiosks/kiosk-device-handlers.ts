import { json, noContent } from '../../core/exchange.ts'
import { unauthorized } from '../../core/problem.ts'
import type { SpecHandlers } from '../../spec-server/spec-context.ts'
import { findCardByChip, findHolder } from '../cards/holder.ts'
import { checkIn, checkinRefusal } from '../checkins/checkin.ts'
import { pointsOf } from '../passholders/points.ts'
import type { Kiosk } from '../uitpas-seed.ts'
import { uitpasProblem } from '../uitpas-problems.ts'
import {
  currentEvent,
  fixedEvent,
  kioskDocument,
  kioskEventDocument,
  kioskOfCaller,
  removeFixedEvent,
  setFixedEvent,
} from './kiosk.ts'

/** Kiosks, from the inside. */
export const kioskDeviceHandlers: SpecHandlers = {
  kioskDevicesSetUp(context) {
    const { caller, state } = context
    const kiosks = [...state.uitpas.kiosks.values()]
    const code = caller.kind === 'token' ? caller.token : ''
    if (!kiosks.some(({ configurationCode }) => configurationCode === code)) {
      throw unauthorized('No kiosk has this configuration code.')
    }
    const { name, deviceId } = context.body<{ name: string; deviceId: string }>()
    const kiosk = kiosks.find((one) => one.name === name && one.configurationCode === code)
    if (!kiosk) throw uitpasProblem('kiosk-not-found')
    if (kiosk.deviceId !== undefined) throw uitpasProblem('kiosk-already-configured')
    if (kiosks.some((one) => one.deviceId === deviceId)) throw uitpasProblem('kiosk-device-already-in-use')
    const setUp: Kiosk = { ...kiosk, deviceId }
    state.uitpas.kiosks.set(kiosk.id, setUp)
    return json(200, kioskDocument(setUp, state))
  },

  kioskDevicesGet: (context) => json(200, kioskDocument(kioskOfCaller(context), context.state)),

  kioskDevicesGetEvent(context) {
    const event = fixedEvent(kioskOfCaller(context), context.state)
    if (!event) throw uitpasProblem('event-not-found', { status: 404 })
    return json(200, kioskEventDocument(event, context.state))
  },

  kioskDevicesSetEvent(context) {
    const kiosk = kioskOfCaller(context)
    const { id } = context.body<{ id: string }>()
    setFixedEvent(kiosk, id, context.state)
    return noContent
  },

  kioskDevicesRemoveEvent(context) {
    removeFixedEvent(kioskOfCaller(context), context.state)
    return noContent
  },

  kioskDevicesGetCurrentEvent(context) {
    const event = currentEvent(kioskOfCaller(context), context.state)
    if (!event) throw uitpasProblem('event-not-found', { status: 404 })
    return json(200, kioskEventDocument(event, context.state))
  },

  kioskDevicesCreateCheckin(context) {
    const kiosk = kioskOfCaller(context)
    const { chipNumber } = context.body<{ chipNumber: string }>()
    const { state } = context
    const card = findCardByChip(chipNumber, state)
    if (card?.status === 'BLOCKED') throw uitpasProblem('card-blocked')
    const event = currentEvent(kiosk, state)
    if (!event) throw uitpasProblem('event-not-found')
    const holder = card?.status === 'ACTIVE' ? findHolder(card, state) : undefined
    if (!card || !holder) throw uitpasProblem('passholder-not-found')
    // Groups save no points, and a kiosk has no other word for that.
    if (holder.type === 'GROUP') throw uitpasProblem('checkin-not-allowed')
    const refusal = checkinRefusal(holder.id, event, state)
    if (refusal) throw uitpasProblem(refusal === 'limit' ? 'maximum-reached' : 'checkin-not-allowed')
    const { points } = checkIn(holder.id, card.uitpasNumber, event, state)
    return json(200, { newPoints: points, totalPoints: pointsOf(holder.id, state) })
  },

  kioskDevicesGetPoints(context) {
    kioskOfCaller(context)
    const { state } = context
    const card = findCardByChip(context.params['chipNumber'] ?? '', state)
    if (card?.status === 'BLOCKED') throw uitpasProblem('card-blocked')
    const holder = card?.status === 'ACTIVE' ? findHolder(card, state) : undefined
    if (!holder) throw uitpasProblem('pass-not-found', { status: 404 })
    return json(200, { totalPoints: pointsOf(holder.id, state) })
  },
}
