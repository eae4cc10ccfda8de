import { cardSystemLabel } from '../../entry/offers/uitpas.ts'
import type { Organizer } from '../../entry/organizers/organizer.ts'
import type { SpecContext } from '../../spec-server/spec-context.ts'
import type { State } from '../../state.ts'
import { cardSystemDocument, type CardSystemDocument } from '../card-systems/card-system.ts'
import type { CardSystem } from '../uitpas-seed.ts'
import { uitpasProblem } from '../uitpas-problems.ts'

/** An organizer of UiTdatabank that takes part in UiTPAS. */
export interface UitpasOrganizer {
  readonly id: string
  readonly name: string
  readonly cardSystems: readonly CardSystem[]
  readonly address?: { readonly street?: string; readonly postalCode?: string; readonly city: string }
}

export interface OrganizerDocument extends Omit<UitpasOrganizer, 'cardSystems'> {
  readonly cardSystems: readonly CardSystemDocument[]
}

/** Undefined for an organizer that is not there, or that has no label of a card system. */
export function findOrganizer(id: string, state: State): UitpasOrganizer | undefined {
  const organizer = (state.organizers.get(id) ?? state.uitpas.organizers.get(id)) as Partial<Organizer> | undefined
  if (!organizer || organizer.workflowStatus === 'DELETED') return undefined
  const labels = [...(organizer.labels ?? []), ...(organizer.hiddenLabels ?? [])].filter((name) =>
    cardSystemLabel.test(name),
  )
  if (labels.length === 0) return undefined
  const { name = {}, mainLanguage = 'nl', address = {} } = organizer
  const { streetAddress, postalCode, addressLocality } = Object.values(address)[0] ?? {}
  return {
    id,
    name: name[mainLanguage] ?? name.nl ?? Object.values(name)[0] ?? '',
    cardSystems: cardSystemsNamed(labels, state),
    ...(addressLocality !== undefined && {
      address: {
        ...(streetAddress !== undefined && { street: streetAddress }),
        ...(postalCode !== undefined && { postalCode }),
        city: addressLocality,
      },
    }),
  }
}

/** @throws {ProblemResponse} A 404 when there is none. */
export function organizerInPath({ params, state }: SpecContext): UitpasOrganizer {
  const organizer = findOrganizer(params['organizerId'] ?? '', state)
  if (!organizer) throw uitpasProblem('organizer-not-found', { status: 404 })
  return organizer
}

/** Every organizer that takes part, in the order in which they came. */
export function allOrganizers(state: State): readonly UitpasOrganizer[] {
  const ids = new Set([...state.uitpas.organizers.keys(), ...state.organizers.keys()])
  return Array.from(ids, (id) => findOrganizer(id, state) ?? []).flat()
}

function cardSystemsNamed(labels: readonly string[], { uitpas: { cardSystems } }: State): readonly CardSystem[] {
  const names = labels.map((name) => name.toLowerCase())
  const named = [...cardSystems.values()].filter(({ name }) => names.includes(name.toLowerCase()))
  return named.length > 0 ? named : [...cardSystems.values()].slice(0, 1)
}

export function organizerDocument({ cardSystems, ...organizer }: UitpasOrganizer): OrganizerDocument {
  return { ...organizer, cardSystems: cardSystems.map(cardSystemDocument) }
}
