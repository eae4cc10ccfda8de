import type { Document } from '../state.ts'
import type {
  Admin,
  Card,
  CardSystem,
  Coupon,
  EventSettings,
  Grouppass,
  Kiosk,
  Passholder,
  RateLimit,
  Reward,
  Rights,
  UitpasSeed,
} from './uitpas-seed.ts'

/** What UiTPAS remembers. Its events and organizers are those of UiTdatabank, and a few more that a seed can name. */
export interface UitpasState {
  /** Those that UiTdatabank does not have, by id. */
  readonly organizers: ReadonlyMap<string, Document>
  readonly events: ReadonlyMap<string, Document>
  readonly cardSystems: ReadonlyMap<number, CardSystem>
  readonly coupons: ReadonlyMap<string, Coupon>
  readonly rateLimits: ReadonlyMap<string, RateLimit>
  /** In minutes. */
  readonly checkinMargin: number

  /** By UiTPAS number. */
  readonly cards: Map<string, Card>
  /** By id, as are those below that say nothing else. */
  readonly passholders: Map<string, Passholder>
  readonly grouppasses: Map<string, Grouppass>
  readonly rewards: Map<string, Reward>
  readonly kiosks: Map<string, Kiosk>
  /** By the id of the event. */
  readonly eventSettings: Map<string, EventSettings>
  /** The card systems of an event for which they were written, by the id of the event. */
  readonly eventCardSystems: Map<string, readonly EventCardSystem[]>
  /** By the id of the client or user. */
  readonly rights: Map<string, readonly Rights[]>
  /** By the id of the organizer. */
  readonly admins: Map<string, readonly Admin[]>

  readonly ticketSales: Map<string, TicketSale>
  readonly checkins: Map<string, Checkin>
  readonly redemptions: Map<string, Redemption>
  /** The ids of passholders who proved who they are, by the token that they got for it. */
  readonly registrationTokens: Map<string, string>
  /** The last number that was given out, by what it was for. */
  readonly numbers: Map<string, number>
  /** The calls of operations that are limited, by operationId. */
  readonly calls: Map<string, { readonly since: number; readonly count: number }>
}

export interface EventCardSystem {
  readonly id: number
  readonly enabled: boolean
  readonly manualDistributionKeys?: readonly { readonly id: number; readonly enabled: boolean }[]
}

export interface TicketSale {
  readonly id: string
  readonly creationDate: string
  readonly holderId: string
  readonly uitpasNumber: string
  readonly eventId: string
  readonly regularPrice: number
  readonly regularPriceLabel?: string
  readonly tariff: Tariff
}

export interface Tariff {
  readonly id: string
  readonly name: string
  readonly price: number
  readonly type: 'SOCIALTARIFF' | 'COUPON'
}

export interface Checkin {
  readonly id: string
  readonly creationDate: string
  readonly holderId: string
  readonly uitpasNumber: string
  readonly eventId: string
  readonly points: number
}

export interface Redemption {
  readonly id: string
  readonly redeemDate: string
  readonly holderId: string
  readonly rewardId: string
  /** What it cost. */
  readonly points: number
}

export function createUitpasState(seed: UitpasSeed = {}): UitpasState {
  const { cardSystems = [], coupons = [], cards = [], passholders = [], grouppasses = [], rewards = [] } = seed
  const { kiosks = [], eventSettings = [], rights = [], admins = [], rateLimits = [], checkinMargin = 60 } = seed
  return {
    organizers: new Map((seed.organizers ?? []).map((document) => [String(document['id']), document])),
    events: new Map((seed.events ?? []).map((document) => [String(document['id']), document])),
    cardSystems: byId(cardSystems),
    coupons: byId(coupons),
    rateLimits: new Map(rateLimits.map((limit) => [limit.operation, limit])),
    checkinMargin,
    cards: new Map(cards.map((card) => [card.uitpasNumber, card])),
    passholders: byId(passholders),
    grouppasses: byId(grouppasses),
    rewards: byId(rewards),
    kiosks: byId(kiosks),
    eventSettings: byId(eventSettings),
    eventCardSystems: new Map(),
    rights: grouped(rights, ({ holderId }) => holderId),
    admins: grouped(admins, ({ organizerId }) => organizerId),
    ticketSales: new Map(),
    checkins: new Map(),
    redemptions: new Map(),
    registrationTokens: new Map(),
    numbers: new Map(),
    calls: new Map(),
  }
}

function byId<Item extends { readonly id: string | number }>(items: readonly Item[]): Map<Item['id'], Item> {
  return new Map(items.map((item) => [item.id, item]))
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, readonly Item[]> {
  const groups = new Map<string, readonly Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
