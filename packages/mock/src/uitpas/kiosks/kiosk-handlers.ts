import { json, noContent } from '../../core/exchange.ts'
import { notFound } from '../../core/problem.ts'
import type { SpecContext, SpecHandlers } from '../../spec-server/spec-context.ts'
import { page } from '../page.ts'
import { adminType, hasPermission, requirePermission } from '../permissions/permissions.ts'
import type { Kiosk } from '../uitpas-seed.ts'
import { uitpasProblem } from '../uitpas-problems.ts'
import { fixedEvent, kioskDocument, kioskEventDocument, removeFixedEvent, setFixedEvent } from './kiosk.ts'

/** Kiosks, from behind a desk. */
export const kioskHandlers: SpecHandlers = {
  kiosksList(context) {
    const { organizerId } = context.query<{ organizerId?: string }>()
    const { state } = context
    const isAdmin = organizerId !== undefined && adminType(context, organizerId) !== undefined
    if (!isAdmin) requirePermission(context, organizerId)
    const kiosks = [...state.uitpas.kiosks.values()]
      .filter(({ deviceId }) => deviceId !== undefined)
      .filter(({ organizerIds }) => organizerId === undefined || organizerIds.includes(organizerId))
      .filter((kiosk) => isAdmin || mayManage(kiosk, context, 'KIOSKS_READ'))
    return page(
      context,
      kiosks.map((kiosk) => kioskDocument(kiosk, state)),
    )
  },

  kiosksGetFixedEvent(context) {
    const kiosk = kioskInPath(context)
    requireManaging(kiosk, context)
    const event = fixedEvent(kiosk, context.state)
    if (!event) throw uitpasProblem('event-not-found', { status: 404 })
    return json(200, kioskEventDocument(event, context.state))
  },

  kiosksSetFixedEvent(context) {
    const kiosk = kioskInPath(context)
    const { id } = context.body<{ id: string }>()
    requireManaging(kiosk, context)
    setFixedEvent(kiosk, id, context.state)
    return noContent
  },

  kiosksRemoveFixedEvent(context) {
    const kiosk = kioskInPath(context)
    requireManaging(kiosk, context)
    if (kiosk.fixedEventId === undefined) throw uitpasProblem('event-not-found', { status: 404 })
    removeFixedEvent(kiosk, context.state)
    return noContent
  },
}

function kioskInPath({ params, state }: SpecContext): Kiosk {
  const kiosk = state.uitpas.kiosks.get(params['kioskId'] ?? '')
  if (!kiosk) throw notFound()
  return kiosk
}

/** An admin of an organizer where it stands needs no permission. */
function requireManaging(kiosk: Kiosk, context: SpecContext): void {
  const organizerIds = kiosk.organizerIds
  if (organizerIds.some((id) => adminType(context, id) !== undefined)) return
  const permission = context.operation === 'kiosksGetFixedEvent' ? 'KIOSKS_READ' : 'KIOSKS_WRITE'
  if (!mayManage(kiosk, context, permission)) requirePermission(context, organizerIds[0] ?? '')
}

function mayManage({ organizerIds }: Kiosk, context: SpecContext, permission: string): boolean {
  return organizerIds.some((id) => hasPermission(context, [permission], id))
}
