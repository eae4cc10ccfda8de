import { json } from '../../core/exchange.ts'
import { notFound } from '../../core/problem.ts'
import type { SpecContext, SpecHandlers } from '../../spec-server/spec-context.ts'
import type { State } from '../../state.ts'
import { cardSystemIn } from '../card-systems/card-system.ts'
import { isSamePeriod } from '../moment.ts'
import { page } from '../page.ts'
import { grouppassInPath } from '../passholders/in-path.ts'
import { requirePermission } from '../permissions/permissions.ts'
import { socialTariffStatus } from '../tariffs/social-tariff.ts'
import type { Card, Grouppass } from '../uitpas-seed.ts'
import { uitpasProblem } from '../uitpas-problems.ts'
import { findCardByChip, findHolder, isUitpasNumber } from './holder.ts'
import { socialTariffOf } from './pass-document.ts'

interface NumberQuery {
  readonly uitpasNumber?: string
  readonly chipNumber?: string
}

export const cardHandlers: SpecHandlers = {
  cardsGet(context) {
    requirePermission(context)
    const card = cardAsked(context)
    if (!card) throw notFound()
    return json(200, cardDocument(card, context.state))
  },

  cardsGetWithSocialTariff(context) {
    requirePermission(context)
    const { state, params } = context
    const cards = [...state.uitpas.cards.values()].filter(
      (card) => card.status === 'ACTIVE' && card.cardSystemId === Number(params['cardSystemId']),
    )
    return json(
      200,
      cards.flatMap((card) => socialTariffCard(card, state)),
    )
  },

  grouppassesList(context) {
    requirePermission(context)
    const { state } = context
    const holderId = cardAsked(context)?.holderId ?? ''
    const grouppass = state.uitpas.grouppasses.get(holderId)
    return page(context, grouppass ? [grouppassDocument(grouppass, context)] : [])
  },

  grouppassesGet(context) {
    const grouppass = grouppassInPath(context)
    requirePermission(context)
    return json(200, grouppassDocument(grouppass, context))
  },
}

function cardAsked(context: SpecContext): Card | undefined {
  const { uitpasNumber, chipNumber } = context.query<NumberQuery>()
  if (uitpasNumber === undefined && chipNumber === undefined) {
    throw notFound('Query parameter uitpasNumber or chipNumber is missing.')
  }
  if (uitpasNumber === undefined) return findCardByChip(chipNumber ?? '', context.state)
  if (!isUitpasNumber(uitpasNumber)) throw uitpasProblem('invalid-uitpas-number')
  return context.state.uitpas.cards.get(uitpasNumber)
}

function cardDocument(
  { uitpasNumber, chipNumber, cardSystemId, status, socialTariff = false }: Card,
  state: State,
): object {
  const cardType = chipNumber === undefined ? 'DIGITAL' : 'NFC_CARD'
  return { uitpasNumber, cardSystem: cardSystemIn(cardSystemId, state), cardType, status, socialTariff }
}

/** Empty for a card that has no social tariff now. */
function socialTariffCard(card: Card, state: State): readonly object[] {
  const holder = findHolder(card, state)
  const right = holder && socialTariffOf(holder)
  if (!right || socialTariffStatus(right, state.clock()) !== 'ACTIVE') return []
  const { uitpasNumber } = card
  return holder.type === 'INDIVIDUAL'
    ? [{ uitpasNumber, cardType: 'REGULAR' }]
    : [{ uitpasNumber, cardType: 'GROUP', availableTickets: availableTickets(holder.grouppass, state) }]
}

/** Who has a client id alone is told what the pass is good for, and not whose it is. */
function grouppassDocument(grouppass: Grouppass, { state, caller }: SpecContext): object {
  const { id, uitpasNumber, cardSystemId, creationDate, socialTariff, ...whose } = grouppass
  return {
    id,
    uitpasNumber,
    cardStatus: state.uitpas.cards.get(uitpasNumber)?.status ?? 'ACTIVE',
    creationDate,
    ...(socialTariff && {
      socialTariff: {
        status: socialTariffStatus(socialTariff, state.clock()),
        ...socialTariff,
        availableTickets: availableTickets(grouppass, state),
      },
    }),
    cardSystem: cardSystemIn(cardSystemId, state),
    ...(caller.kind === 'identified' ? {} : whose),
  }
}

function availableTickets({ id, socialTariff }: Grouppass, { uitpas, clock }: State): number {
  const now = clock()
  const sold = [...uitpas.ticketSales.values()].filter(
    ({ holderId, creationDate }) => holderId === id && isSamePeriod(Date.parse(creationDate), now, 'YEAR'),
  )
  return Math.max(0, (socialTariff?.totalTicketsPerYear ?? 0) - sold.length)
}
