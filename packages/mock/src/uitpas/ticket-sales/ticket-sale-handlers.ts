import { json, noContent } from '../../core/exchange.ts'
import { notFound } from '../../core/problem.ts'
import type { SpecContext, SpecHandlers } from '../../spec-server/spec-context.ts'
import { findEvent, titleOf } from '../events/uitpas-event.ts'
import { page } from '../page.ts'
import { passholderDocument } from '../passholders/passholder-document.ts'
import { hasPermission, requirePermission } from '../permissions/permissions.ts'
import { uitpasProblem } from '../uitpas-problems.ts'
import type { TicketSale } from '../uitpas-state.ts'
import { newSales, type TicketSaleInput } from './ticket-sale.ts'

interface SaleQuery {
  readonly eventId?: string
  readonly passholderId?: string
  readonly organizerId?: readonly string[]
  readonly eventTitle?: string
}

export const ticketSaleHandlers: SpecHandlers = {
  ticketSalesCreate(context) {
    const { state } = context
    const inputs = context.body<readonly TicketSaleInput[]>()
    const sales = newSales(inputs, (organizerId) => requirePermission(context, organizerId), state)
    for (const sale of sales) state.uitpas.ticketSales.set(sale.id, sale)
    return json(
      200,
      sales.map((sale) => saleDocument(sale, context)),
    )
  },

  ticketSalesList(context) {
    const { eventId, passholderId, organizerId: organizerIds, eventTitle = '' } = context.query<SaleQuery>()
    const { state } = context
    if (eventId === undefined && passholderId === undefined)
      throw notFound('Query parameter eventId or passholderId is missing.')
    if (passholderId !== undefined && !organizerIds) throw notFound('Query parameter organizerId is missing.')
    for (const organizerId of organizersAsked(context)) requirePermission(context, organizerId)
    const sales = [...state.uitpas.ticketSales.values()]
      .filter((sale) => eventId === undefined || sale.eventId === eventId)
      .filter((sale) => passholderId === undefined || sale.holderId === passholderId)
      .filter((sale) => !organizerIds || organizerIds.includes(findEvent(sale.eventId, state)?.organizer.id ?? ''))
      .filter((sale) => titleOf(sale.eventId, state).toLowerCase().includes(eventTitle.toLowerCase()))
    return page(
      context,
      sales.map((sale) => saleDocument(sale, context)),
    )
  },

  ticketSalesDelete(context) {
    const { ticketSales } = context.state.uitpas
    const sale = ticketSales.get(context.params['ticketSaleId'] ?? '')
    if (!sale) throw uitpasProblem('ticket-sale-not-found', { status: 404 })
    requirePermission(context, findEvent(sale.eventId, context.state)?.organizer.id)
    ticketSales.delete(sale.id)
    return noContent
  },
}

/** Those whose sales are asked for; an event that UiTPAS does not know has no sales to hide. */
function organizersAsked(context: SpecContext): readonly (string | undefined)[] {
  const { eventId, organizerId } = context.query<SaleQuery>()
  return organizerId ?? [findEvent(eventId ?? '', context.state)?.organizer.id]
}

/** Groups are never told, and people only to those who may search them. */
function saleDocument(sale: TicketSale, context: SpecContext): object {
  const { holderId, ...document } = sale
  const passholder = context.state.uitpas.passholders.get(holderId)
  const isTold = passholder && hasPermission(context, ['PASSHOLDERS_SEARCH'])
  return {
    ...document,
    eventTitle: titleOf(sale.eventId, context.state),
    ...(isTold && { passholder: passholderDocument(passholder, context.state) }),
  }
}
