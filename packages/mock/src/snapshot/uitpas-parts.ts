import type { UitpasState } from '../uitpas/uitpas-state.ts'
import { isJsonObject } from '../core/json-value.ts'
import { isNumber, isText, type Parts } from './part.ts'
import { map, numberedMap, plain } from './parts.ts'

export const uitpasParts: Parts<UitpasState> = {
  organizers: map(isJsonObject),
  events: map(isJsonObject),
  cardSystems: numberedMap(isJsonObject),
  coupons: map(isJsonObject),
  rateLimits: map(isJsonObject),
  checkinMargin: plain(isNumber, 'a number'),
  cards: map(isJsonObject),
  passholders: map(isJsonObject),
  grouppasses: map(isJsonObject),
  rewards: map(isJsonObject),
  kiosks: map(isJsonObject),
  eventSettings: map(isJsonObject),
  eventCardSystems: map(Array.isArray),
  rights: map(Array.isArray),
  admins: map(Array.isArray),
  ticketSales: map(isJsonObject),
  checkins: map(isJsonObject),
  redemptions: map(isJsonObject),
  registrationTokens: map(isText),
  numbers: map(isNumber),
  calls: map(isJsonObject),
}
