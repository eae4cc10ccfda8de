import type { State } from '../../state.ts'
import { cardSystemIn } from '../card-systems/card-system.ts'
import { pointsOf } from '../passholders/points.ts'
import { type SocialTariffStatus, socialTariffStatus } from '../tariffs/social-tariff.ts'
import type { SocialTariff } from '../uitpas-seed.ts'
import { endUserMessage } from '../uitpas-problems.ts'
import type { Holder } from './holder.ts'

/** What belongs to a card, with what must be shown to whoever holds it. */
export function passDocument(holder: Holder, state: State): object {
  const { card, id, type } = holder
  const [firstName, postalCode] =
    type === 'INDIVIDUAL'
      ? [holder.passholder.firstName, holder.passholder.address.postalCode]
      : [holder.grouppass.name, holder.grouppass.address?.postalCode ?? '']
  const socialTariff = socialTariffOf(holder)
  const status = socialTariff && socialTariffStatus(socialTariff, state.clock())
  return {
    passholderId: id,
    passType: type,
    uitpasNumber: card.uitpasNumber,
    firstName,
    points: type === 'INDIVIDUAL' ? pointsOf(id, state) : 0,
    postalCode,
    cardSystem: cardSystemIn(card.cardSystemId, state),
    // A pass knows of no suspension: while there is one, there is no social tariff.
    socialTariff:
      socialTariff && status !== 'SUSPENDED' ? { status, endDate: socialTariff.endDate } : { status: 'NONE' },
    ...messagesFor(status),
  }
}

/** The right to the social tariff that goes with a card. */
export function socialTariffOf(holder: Holder): SocialTariff | undefined {
  if (holder.type === 'GROUP') return holder.grouppass.socialTariff
  const { cardSystemId } = holder.card
  return holder.passholder.memberships.find((membership) => membership.cardSystemId === cardSystemId)?.socialTariff
}

function messagesFor(status: SocialTariffStatus | undefined): object {
  if (status === undefined || status === 'ACTIVE') return {}
  const { nl } = endUserMessage(status === 'EXPIRED' ? 'social-tariff-expired' : 'social-tariff-suspended')
  return { messages: [{ level: 'WARN', text: nl }] }
}
