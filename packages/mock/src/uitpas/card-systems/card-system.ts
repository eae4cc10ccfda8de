import type { SpecContext } from '../../spec-server/spec-context.ts'
import type { State } from '../../state.ts'
import type { CardSystem } from '../uitpas-seed.ts'
import { uitpasProblem } from '../uitpas-problems.ts'

export type CardSystemDocument = Omit<CardSystem, 'socialTariff' | 'manualDistributionKeys'>

/** A card system as it is read. */
export function cardSystemDocument(cardSystem: CardSystem): CardSystemDocument {
  const { socialTariff: _, manualDistributionKeys: __, ...document } = cardSystem
  return { permanent: true, ...document }
}

/** A card system as it stands in other documents. */
export function cardSystemIn(id: number, { uitpas }: State): CardSystemDocument {
  const cardSystem = uitpas.cardSystems.get(id)
  return cardSystem ? cardSystemDocument(cardSystem) : { id, name: '', cities: [] }
}

/** @throws {ProblemResponse} A 404 when there is none. */
export function cardSystemInPath({ params, state }: SpecContext): CardSystem {
  const cardSystem = state.uitpas.cardSystems.get(Number(params['cardSystemId']))
  if (!cardSystem) throw uitpasProblem('cardsystem-not-found', { status: 404 })
  return cardSystem
}
