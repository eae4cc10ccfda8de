import { json } from '../../core/exchange.ts'
import type { SpecHandlers } from '../../spec-server/spec-context.ts'
import { usableHolder } from '../cards/holder.ts'
import { enabledCardSystems, findEvent } from '../events/uitpas-event.ts'
import { requirePermission } from '../permissions/permissions.ts'
import { uitpasProblem } from '../uitpas-problems.ts'
import { type AvailableTariff, couponTariffsFor, socialTariffFor, socialTariffIn } from './tariffs.ts'

interface TariffQuery {
  readonly regularPrice: number
  readonly eventId: string
  readonly uitpasNumber: string
  readonly type?: 'ANY' | 'SOCIALTARIFF' | 'COUPON'
}

export const tariffHandlers: SpecHandlers = {
  tariffsGet(context) {
    const { regularPrice, eventId, uitpasNumber, type = 'ANY' } = context.query<TariffQuery>()
    const { state } = context
    const event = findEvent(eventId, state)
    if (!event) throw uitpasProblem('event-not-found')
    requirePermission(context, event.organizer.id)
    const holder = usableHolder(uitpasNumber, 'invalid-uitpasnumber', state)
    const social = type === 'COUPON' ? undefined : socialTariffFor(holder, event, regularPrice, state)
    const coupons = type === 'SOCIALTARIFF' ? [] : couponTariffsFor(holder, event, regularPrice, state)
    return json(200, offered([...(social ? [social] : []), ...coupons]))
  },

  tariffsGetStatic(context) {
    const { regularPrice, eventId } = context.query<TariffQuery>()
    const event = findEvent(eventId, context.state)
    if (!event) throw uitpasProblem('event-not-found')
    requirePermission(context, event.organizer.id)
    const [tariff] = enabledCardSystems(event, context.state).flatMap(
      (cardSystem) => socialTariffIn(cardSystem, regularPrice) ?? [],
    )
    if (!tariff) throw uitpasProblem('social-tariff-not-available')
    return json(200, { available: [{ ...tariff, remaining: 1 }] })
  },
}

/** What can be sold now; or why nothing can. */
function offered(tariffs: readonly AvailableTariff[]): object {
  const available = tariffs
    .filter(({ remaining }) => remaining > 0)
    // A group without a limit: JSON has no Infinity.
    .map((tariff) => ({ ...tariff, remaining: Math.min(tariff.remaining, 1000) }))
  if (available.length > 0) return { available }
  const why =
    tariffs.length > 0
      ? 'Deze pas heeft het maximum aantal tickets aan korting al gekocht.'
      : 'Met deze pas is er geen korting voor deze activiteit.'
  return { available, endUserMessage: { nl: why } }
}
