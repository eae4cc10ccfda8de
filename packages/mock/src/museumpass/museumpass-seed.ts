// What a seed tells of museumPASSmusées. Days are `yyyy-mm-dd`.

export interface MuseumpassSeed {
  readonly partners?: readonly Partner[]
  readonly passes?: readonly MuseumPass[]
  readonly externalCards?: readonly ExternalCard[]
  /** How often a pass that was not registered online lets someone in; 3 when left out. */
  readonly maximumUnregisteredVisits?: number
  /** How often a passholder can visit the same museum on a day; 1 when left out. */
  readonly visitsPerDay?: number
}

/** A museum, or a partner that sells vouchers: it is never sent, its token tells which one it is. */
export interface Partner {
  readonly clientId: string
  readonly roles: readonly ('visit registrar' | 'voucher generator')[]
  /** False for a museum that does not take part now. */
  readonly isActive?: boolean
}

export interface MuseumPass {
  readonly cardNumber: string
  readonly passholderId: string
  /** The last day; left out once the only subscription was cancelled. */
  readonly subscriptionEndDate?: string
  /** Who has the pass; left out until it is registered online. */
  readonly registration?: {
    readonly firstName: string
    readonly lastName: string
    readonly dateOfBirth: string
    readonly pictureUrl?: string
  }
  readonly isCardBlocked?: boolean
  readonly isPassholderBlocked?: boolean
}

export interface ExternalCard {
  readonly cardType: 'uitpas' | 'akaart' | 'article27'
  readonly identification: string
  readonly isAllowed: boolean
  /** Its own system does not answer: a 503, that tells when to try again, in seconds, when it is given here. */
  readonly unavailable?: { readonly retryAfter?: number }
}
