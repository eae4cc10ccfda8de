import type { State } from '../../state.ts'
import type { Holder } from '../cards/holder.ts'
import { activeMemberships } from '../cards/holder.ts'
import { isSamePeriod, isWithin } from '../moment.ts'
import type { Coupon, Grouppass, LimitPeriod, Passholder } from '../uitpas-seed.ts'
import type { TicketSale } from '../uitpas-state.ts'

/** Who can have coupons, as far as that decides which. */
export interface CouponHolder {
  readonly id: string
  readonly postalCode: string | undefined
  readonly cardSystemIds: readonly number[]
}

export interface GrantedCoupon {
  readonly id: number
  readonly coupon: Pick<Coupon, 'id' | 'name' | 'description'>
  readonly validityPeriod?: Coupon['validityPeriod']
  readonly status: 'ACTIVE' | 'EXPIRED'
  readonly remaining?: { readonly volume: number; readonly period: LimitPeriod }
}

export function couponHolder(holder: Holder, state: State): CouponHolder {
  return holder.type === 'INDIVIDUAL' ? personWithCoupons(holder.passholder, state) : groupWithCoupons(holder.grouppass)
}

export function personWithCoupons(passholder: Passholder, state: State): CouponHolder {
  const cardSystemIds = activeMemberships(passholder, state).map(({ cardSystemId }) => cardSystemId)
  return { id: passholder.id, postalCode: passholder.address.postalCode, cardSystemIds }
}

export function groupWithCoupons({ id, address, cardSystemId }: Grouppass): CouponHolder {
  return { id, postalCode: address?.postalCode, cardSystemIds: [cardSystemId] }
}

/** The coupons that someone has: by where they live, or because they are named. */
export function couponsOf(holder: CouponHolder, { uitpas }: State): readonly Coupon[] {
  return [...uitpas.coupons.values()].filter(
    ({ cardSystemId, postalCodes = [], holderIds = [] }) =>
      holder.cardSystemIds.includes(cardSystemId) &&
      (holderIds.includes(holder.id) || (holder.postalCode !== undefined && postalCodes.includes(holder.postalCode))),
  )
}

export function isValid({ validityPeriod }: Coupon, instant: number): boolean {
  return validityPeriod === undefined || isWithin(instant, validityPeriod)
}

/** How many tickets can still be bought with a coupon; `Infinity` without a limit. @param more Sales about to be made. */
export function remainingOf(coupon: Coupon, holderId: string, state: State, more: readonly TicketSale[] = []): number {
  const { id, limit } = coupon
  if (!limit) return Infinity
  const now = state.clock()
  const used = [...state.uitpas.ticketSales.values(), ...more].filter(
    (sale) =>
      sale.holderId === holderId &&
      sale.tariff.id === id &&
      isSamePeriod(Date.parse(sale.creationDate), now, limit.period),
  )
  return Math.max(0, limit.volume - used.length)
}

export function grantedCoupon(coupon: Coupon, holderId: string, state: State): GrantedCoupon {
  const { id, name, description, validityPeriod, limit } = coupon
  const volume = remainingOf(coupon, holderId, state)
  return {
    id: grantNumber(`${id} ${holderId}`),
    coupon: { id, name, ...(description !== undefined && { description }) },
    ...(validityPeriod && { validityPeriod }),
    status: isValid(coupon, state.clock()) ? 'ACTIVE' : 'EXPIRED',
    ...(limit && { remaining: { volume, period: limit.period } }),
  }
}

/** FNV-1a: nobody grants a coupon here, so its number is made from what was granted to whom. */
function grantNumber(text: string): number {
  let hash = 0x811c9dc5
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 1
}
