import { json, type MockResponse } from '../../core/exchange.ts'
import type { SpecContext, SpecHandlers } from '../../spec-server/spec-context.ts'
import { findOrganizer } from '../organizers/uitpas-organizer.ts'
import { grouppassInPath, passholderInPath } from '../passholders/in-path.ts'
import { requirePermission } from '../permissions/permissions.ts'
import { uitpasProblem } from '../uitpas-problems.ts'
import { type CouponHolder, couponsOf, grantedCoupon, groupWithCoupons, personWithCoupons } from './coupons.ts'

export const couponHandlers: SpecHandlers = {
  passholdersGetCoupons(context) {
    const passholder = passholderInPath(context)
    requirePermission(context)
    return list(context, personWithCoupons(passholder, context.state))
  },

  grouppassesGetCoupons(context) {
    const grouppass = grouppassInPath(context)
    requirePermission(context)
    return list(context, groupWithCoupons(grouppass))
  },
}

function list(context: SpecContext, holder: CouponHolder): MockResponse {
  const { status = 'ACTIVE', organizerId } = context.query<{ status?: string; organizerId?: string }>()
  const { state } = context
  if (holder.cardSystemIds.length === 0) throw uitpasProblem('passholder-no-active-cardsystems')
  const organizer = organizerId === undefined ? undefined : findOrganizer(organizerId, state)
  if (organizerId !== undefined && !organizer) throw uitpasProblem('organizer-not-found')
  const granted = couponsOf(holder, state)
    .filter(({ cardSystemId }) => !organizer || organizer.cardSystems.some(({ id }) => id === cardSystemId))
    .map((coupon) => grantedCoupon(coupon, holder.id, state))
    .filter((one) => status === 'ALL' || one.status === status)
  return json(200, granted)
}
