import type { ExternalCard, MuseumPass, MuseumpassSeed, Partner } from './museumpass-seed.ts'

/** What museumPASSmusées remembers. */
export interface MuseumpassState {
  /** By client id. */
  readonly partners: ReadonlyMap<string, Partner>
  /** By card number. */
  readonly passes: ReadonlyMap<string, MuseumPass>
  readonly externalCards: readonly ExternalCard[]
  readonly maximumUnregisteredVisits: number
  readonly visitsPerDay: number
  /** By number, from 1 on. */
  readonly visits: Map<number, Visit>
}

export interface Visit {
  /** That of the passholder, or the type and number of another card. */
  readonly visitorId: string
  /** The client of the museum. */
  readonly clientId: string
  /** Milliseconds since 1970. */
  readonly at: number
}

export function createMuseumpassState(seed: MuseumpassSeed = {}): MuseumpassState {
  const { partners = [], passes = [], externalCards = [], maximumUnregisteredVisits = 3, visitsPerDay = 1 } = seed
  return {
    partners: new Map(partners.map((partner) => [partner.clientId, partner])),
    passes: new Map(passes.map((pass) => [pass.cardNumber, pass])),
    externalCards,
    maximumUnregisteredVisits,
    visitsPerDay,
    visits: new Map(),
  }
}
