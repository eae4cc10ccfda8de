import type { Respond } from '../core/exchange.ts'
import { uitpas } from '../generated/uitpas.ts'
import { createSpecServer } from '../spec-server/create-spec-server.ts'
import type { SpecHandlers } from '../spec-server/spec-context.ts'
import type { State } from '../state.ts'
import { answerFromExample, exampleOf } from './answer-from-example.ts'
import { cardSystemHandlers } from './card-systems/card-system-handlers.ts'
import { cardHandlers } from './cards/card-handlers.ts'
import { passHandlers } from './cards/pass-handlers.ts'
import { checkinHandlers } from './checkins/checkin-handlers.ts'
import { eventHandlers } from './events/event-handlers.ts'
import { kioskDeviceHandlers } from './kiosks/kiosk-device-handlers.ts'
import { kioskHandlers } from './kiosks/kiosk-handlers.ts'
import { organizerHandlers } from './organizers/organizer-handlers.ts'
import { currentPassholderHandlers } from './passholders/current-passholder-handlers.ts'
import { membershipHandlers } from './passholders/membership-handlers.ts'
import { passholderHandlers } from './passholders/passholder-handlers.ts'
import { permissionHandlers } from './permissions/permission-handlers.ts'
import { countCall } from './rate-limit.ts'
import { redeemHandlers } from './rewards/redeem-handlers.ts'
import { rewardHandlers } from './rewards/reward-handlers.ts'
import { couponHandlers } from './tariffs/coupon-handlers.ts'
import { tariffHandlers } from './tariffs/tariff-handlers.ts'
import { ticketSaleHandlers } from './ticket-sales/ticket-sale-handlers.ts'
import { uitidHandlers } from './uitid/uitid-handlers.ts'

/** The operations that have a state; the others answer the examples of the spec. */
const handlers: SpecHandlers = {
  ...tariffHandlers,
  ...couponHandlers,
  ...ticketSaleHandlers,
  ...checkinHandlers,
  ...passHandlers,
  ...cardHandlers,
  ...passholderHandlers,
  ...membershipHandlers,
  ...currentPassholderHandlers,
  ...rewardHandlers,
  ...redeemHandlers,
  ...kioskHandlers,
  ...kioskDeviceHandlers,
  ...eventHandlers,
  ...organizerHandlers,
  ...cardSystemHandlers,
  ...permissionHandlers,
  ...uitidHandlers,
}

/** The UiTPAS API. Its events and organizers are those of the Entry API. */
export function createUitpasServer(state: State): Respond {
  return createSpecServer({
    table: uitpas,
    api: 'uitpas',
    state,
    handle(context) {
      countCall(context)
      const handle = handlers[context.operation]
      return handle ? handle(context) : answerFromExample(context, exampleOf(context.operation))
    },
  })
}
