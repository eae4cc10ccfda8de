import { boolean, list, number, object, oneOf, string, type Reader } from '../seed/readers.ts'
import type { ExternalCard, MuseumPass, MuseumpassSeed, Partner } from './museumpass-seed.ts'

const partner: Reader<Partner> = object<Partner>(
  { clientId: string, roles: list(oneOf('visit registrar', 'voucher generator')) },
  { isActive: boolean },
)

const pass: Reader<MuseumPass> = object<MuseumPass>(
  { cardNumber: string, passholderId: string },
  {
    subscriptionEndDate: string,
    registration: object<NonNullable<MuseumPass['registration']>>(
      { firstName: string, lastName: string, dateOfBirth: string },
      { pictureUrl: string },
    ),
    isCardBlocked: boolean,
    isPassholderBlocked: boolean,
  },
)

const externalCard: Reader<ExternalCard> = object<ExternalCard>(
  { cardType: oneOf('uitpas', 'akaart', 'article27'), identification: string, isAllowed: boolean },
  { unavailable: object<NonNullable<ExternalCard['unavailable']>>({}, { retryAfter: number }) },
)

export const readMuseumpassSeed: Reader<MuseumpassSeed> = object<MuseumpassSeed>(
  {},
  {
    partners: list(partner),
    passes: list(pass),
    externalCards: list(externalCard),
    maximumUnregisteredVisits: number,
    visitsPerDay: number,
  },
)
