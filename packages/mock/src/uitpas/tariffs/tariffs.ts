import type { State } from '../../state.ts'
import type { Holder } from '../cards/holder.ts'
import { activeMemberships } from '../cards/holder.ts'
import { enabledCardSystems, settingsOf, type UitpasEvent } from '../events/uitpas-event.ts'
import { isSamePeriod } from '../moment.ts'
import type { CardSystem, Coupon, Discount, SocialTariff } from '../uitpas-seed.ts'
import { uitpasProblem } from '../uitpas-problems.ts'
import type { Tariff, TicketSale } from '../uitpas-state.ts'
import { couponHolder, couponsOf, isValid, remainingOf } from './coupons.ts'
import { socialTariffStatus } from './social-tariff.ts'

/** A price after discount, and for how many tickets. */
export interface AvailableTariff extends Tariff {
  /** 0 when the limit was reached. */
  readonly remaining: number
}

export const socialTariffId = 'SOCIALTARIFF'

/** What a ticket costs with the social tariff in a card system; undefined where that gives no discount at this price. */
export function socialTariffIn({ socialTariff }: CardSystem, regularPrice: number): Tariff | undefined {
  if (!socialTariff || isTooDear(socialTariff, regularPrice)) return undefined
  const price = discounted(regularPrice, socialTariff)
  return { id: socialTariffId, name: 'Kansentarief', price, type: 'SOCIALTARIFF' }
}

/**
 * The social tariff of a pass at an event; undefined when there is none to give.
 *
 * @param more Sales about to be made.
 * @throws {ProblemResponse} A 400 for a right to the social tariff that has expired or is suspended.
 */
export function socialTariffFor(
  holder: Holder,
  event: UitpasEvent,
  regularPrice: number,
  state: State,
  more: readonly TicketSale[] = [],
): AvailableTariff | undefined {
  for (const cardSystem of enabledCardSystems(event, state)) {
    const right = rightIn(holder, cardSystem.id, state)
    if (!right) continue
    const status = socialTariffStatus(right, state.clock())
    if (status !== 'ACTIVE') throw uitpasProblem(`social-tariff-${status.toLowerCase()}`)
    const tariff = socialTariffIn(cardSystem, regularPrice)
    if (tariff)
      return { ...tariff, remaining: Math.min(onePerson(holder), remainingTickets(holder, event, state, more)) }
  }
  return undefined
}

/** The tariffs that coupons give a pass at an event. */
export function couponTariffsFor(
  holder: Holder,
  event: UitpasEvent,
  regularPrice: number,
  state: State,
  more: readonly TicketSale[] = [],
): readonly AvailableTariff[] {
  const enabled = enabledCardSystems(event, state).map(({ id }) => id)
  const tickets = remainingTickets(holder, event, state, more)
  return couponsOf(couponHolder(holder, state), state)
    .filter((coupon) => enabled.includes(coupon.cardSystemId) && isValid(coupon, state.clock()))
    .filter(({ discount }) => !isTooDear(discount, regularPrice))
    .map((coupon) => ({
      ...couponTariff(coupon, regularPrice),
      remaining: Math.min(onePerson(holder), tickets, remainingOf(coupon, holder.id, state, more)),
    }))
}

function couponTariff({ id, name, discount }: Coupon, regularPrice: number): Tariff {
  return { id, name, price: discounted(regularPrice, discount), type: 'COUPON' }
}

function rightIn(holder: Holder, cardSystemId: number, state: State): SocialTariff | undefined {
  if (holder.type === 'GROUP') {
    return holder.grouppass.cardSystemId === cardSystemId ? holder.grouppass.socialTariff : undefined
  }
  return activeMemberships(holder.passholder, state).find((one) => one.cardSystemId === cardSystemId)?.socialTariff
}

/** One person needs one ticket. */
function onePerson({ type }: Holder): number {
  return type === 'INDIVIDUAL' ? 1 : Infinity
}

/** How many tickets a pass can still buy: a person at this event, a group at all events together. */
function remainingTickets(holder: Holder, event: UitpasEvent, state: State, more: readonly TicketSale[]): number {
  const now = state.clock()
  const bought = [...state.uitpas.ticketSales.values(), ...more].filter((sale) => sale.holderId === holder.id)
  const countIn = (sales: readonly TicketSale[], period: Parameters<typeof isSamePeriod>[2]) =>
    sales.filter(({ creationDate }) => isSamePeriod(Date.parse(creationDate), now, period)).length
  if (holder.type === 'GROUP') {
    const total = holder.grouppass.socialTariff?.totalTicketsPerYear ?? Infinity
    return Math.max(0, total - countIn(bought, 'YEAR'))
  }
  const { passholderTicketLimit: limit } = settingsOf(event.id, state)
  const here = bought.filter(({ eventId }) => eventId === event.id)
  return limit ? Math.max(0, limit.volume - countIn(here, limit.periodType)) : Infinity
}

function isTooDear({ maximumPrice = Infinity }: Discount, regularPrice: number): boolean {
  return regularPrice > maximumPrice
}

/** To the cent, and never below zero. */
function discounted(regularPrice: number, { percent = 0, euros = 0 }: Discount): number {
  return Math.max(0, Math.round((regularPrice * (1 - percent / 100) - euros) * 100) / 100)
}
