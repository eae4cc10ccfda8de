import type { MuseumpassState } from '../museumpass/museumpass-state.ts'
import type { UitpasState } from '../uitpas/uitpas-state.ts'
import { isObject, isText, type Parts } from './part.ts'
import { map, numberedMap, plain } from './parts.ts'

const isNumber = (value: unknown) => typeof value === 'number'

export const uitpasParts: Parts<UitpasState> = {
  organizers: map(isObject),
  events: map(isObject),
  cardSystems: numberedMap(isObject),
  coupons: map(isObject),
  rateLimits: map(isObject),
  checkinMargin: plain(isNumber, 'a number'),
  cards: map(isObject),
  passholders: map(isObject),
  grouppasses: map(isObject),
  rewards: map(isObject),
  kiosks: map(isObject),
  eventSettings: map(isObject),
  eventCardSystems: map(Array.isArray),
  rights: map(Array.isArray),
  admins: map(Array.isArray),
  ticketSales: map(isObject),
  checkins: map(isObject),
  redemptions: map(isObject),
  registrationTokens: map(isText),
  numbers: map(isNumber),
  calls: map(isObject),
}

export const museumpassParts: Parts<MuseumpassState> = {
  partners: map(isObject),
  passes: map(isObject),
  externalCards: plain((value) => Array.isArray(value) && value.every(isObject), 'a list of objects'),
  maximumUnregisteredVisits: plain(isNumber, 'a number'),
  visitsPerDay: plain(isNumber, 'a number'),
  visits: numberedMap(isObject),
}
