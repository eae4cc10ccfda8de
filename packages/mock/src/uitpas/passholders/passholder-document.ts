import type { State } from '../../state.ts'
import { cardSystemIn } from '../card-systems/card-system.ts'
import { activeMemberships } from '../cards/holder.ts'
import { findOrganizer, organizerDocument } from '../organizers/uitpas-organizer.ts'
import { socialTariffStatus } from '../tariffs/social-tariff.ts'
import type { Membership, Passholder } from '../uitpas-seed.ts'
import { pointsOf } from './points.ts'

/** A passholder as it is read. */
export function passholderDocument(passholder: Passholder, state: State): object {
  const {
    memberships,
    registrationOrganizerId,
    userId,
    note: _,
    isBlocked: __,
    points: ___,
    ...properties
  } = passholder
  const organizer = findOrganizer(registrationOrganizerId ?? '', state)
  return {
    ...properties,
    uitpasNumber: currentNumber(passholder, state),
    cardSystemMemberships: memberships.map((membership) => membershipDocument(membership, state)),
    ...(organizer && { registrationOrganizer: organizerDocument(organizer) }),
    points: pointsOf(passholder.id, state),
    uitidStatus: userId === undefined ? 'UNREGISTERED' : 'REGISTERED',
  }
}

/** That of the oldest membership that can be used; of the oldest one, when none can. */
export function currentNumber(passholder: Passholder, state: State): string {
  const [membership = passholder.memberships[0]] = activeMemberships(passholder, state)
  return membership?.uitpasNumber ?? ''
}

export function membershipDocument(membership: Membership, state: State): object {
  const { cardSystemId, uitpasNumber, isBlocked = false, socialTariff } = membership
  const card = state.uitpas.cards.get(uitpasNumber)
  const status = card?.status === 'BLOCKED' || card?.status === 'DELETED' ? card.status : 'ACTIVE'
  return {
    cardSystem: cardSystemIn(cardSystemId, state),
    ...(status === 'ACTIVE' && { uitpasNumber }),
    currentCard: { uitpasNumber, cardType: card?.chipNumber === undefined ? 'DIGITAL' : 'NFC_CARD', status },
    status: isBlocked ? 'BLOCKED' : 'ACTIVE',
    ...(socialTariff && {
      socialTariff: { status: socialTariffStatus(socialTariff, state.clock()), inGracePeriod: false, ...socialTariff },
    }),
  }
}
