import { ProblemResponse } from '../../core/problem.ts'
import type { State } from '../../state.ts'
import { type Holder, usableHolder } from '../cards/holder.ts'
import { findEvent, type UitpasEvent } from '../events/uitpas-event.ts'
import { momentOf } from '../moment.ts'
import { nextNumber } from '../next-number.ts'
import { type AvailableTariff, couponTariffsFor, socialTariffFor, socialTariffId } from '../tariffs/tariffs.ts'
import { uitpasProblem } from '../uitpas-problems.ts'
import type { TicketSale } from '../uitpas-state.ts'

export interface TicketSaleInput {
  readonly regularPrice: number
  readonly regularPriceLabel?: string
  readonly tariff: { readonly id: string }
  readonly eventId: string
  readonly uitpasNumber: string
}

/**
 * The sales that a request asks for, each judged as if those before it had been made; nothing is stored yet.
 *
 * @param mayRegister Throws for an organizer for which the caller may not sell tickets.
 * @throws {ProblemResponse} A 400 that names the first sale that will not do, in `jsonPointer`.
 */
export function newSales(
  inputs: readonly TicketSaleInput[],
  mayRegister: (organizerId: string) => void,
  state: State,
): readonly TicketSale[] {
  const sales: TicketSale[] = []
  for (const [index, input] of inputs.entries()) {
    try {
      sales.push(newSale(input, mayRegister, state, sales))
    } catch (error) {
      throw error instanceof ProblemResponse && error.problem.status === 400 ? at(`/${index}`, error) : error
    }
  }
  // Numbers are given last: a request that is refused uses none up.
  return sales.map((sale) => ({ ...sale, id: String(nextNumber('ticketSale', state)) }))
}

function newSale(
  input: TicketSaleInput,
  mayRegister: (organizerId: string) => void,
  state: State,
  before: readonly TicketSale[],
): TicketSale {
  const { eventId, uitpasNumber, regularPrice, regularPriceLabel } = input
  const event = findEvent(eventId, state)
  if (!event) throw uitpasProblem('event-not-found')
  mayRegister(event.organizer.id)
  const holder = usableHolder(uitpasNumber, 'invalid-uitpasnumber', state)
  const { remaining: _, ...tariff } = sellable(input, holder, event, state, before)
  return {
    id: '',
    creationDate: momentOf(state.clock()),
    holderId: holder.id,
    uitpasNumber,
    eventId,
    regularPrice,
    ...(regularPriceLabel !== undefined && { regularPriceLabel }),
    tariff,
  }
}

/** The tariff of a sale, of which there is one more to sell. */
function sellable(
  input: TicketSaleInput,
  holder: Holder,
  event: UitpasEvent,
  state: State,
  before: readonly TicketSale[],
): AvailableTariff {
  const find = (more: readonly TicketSale[]) => tariffOf(input, holder, event, state, more)
  const tariff = find(before)
  // A card without a right to the social tariff here is not the card for it.
  if (!tariff) throw uitpasProblem(input.tariff.id === socialTariffId ? 'invalid-card' : 'invalid-coupon')
  const alike = before.filter((sale) => sale.holderId === holder.id && sale.eventId === event.id)
  const isTooMany = holder.type === 'INDIVIDUAL' && alike.length > 0
  if (tariff.remaining > 0 && !isTooMany) return tariff
  throw uitpasProblem((find([])?.remaining ?? 0) > 0 ? 'invalid-number-of-tickets' : 'maximum-reached')
}

function tariffOf(
  { tariff: { id }, regularPrice }: TicketSaleInput,
  ...[holder, event, state, more]: readonly [Holder, UitpasEvent, State, readonly TicketSale[]]
): AvailableTariff | undefined {
  if (id === socialTariffId) return socialTariffFor(holder, event, regularPrice, state, more)
  return couponTariffsFor(holder, event, regularPrice, state, more).find((one) => one.id === id)
}

function at(jsonPointer: string, { problem }: ProblemResponse): ProblemResponse {
  return new ProblemResponse({ ...problem, jsonPointer })
}
