// What a seed tells of UiTPAS, which is also how the twin keeps it: documents that are replaced, never changed.
// Moments are RFC 3339 with offset, days `yyyy-mm-dd`, prices in euros.

import type { SeedDocument } from '../seed/seed.ts'

export interface UitpasSeed {
  /**
   * Organizers and events that UiTPAS knows although this UiTdatabank does not have them, as the Entry API would answer
   * them, with `id`. What UiTdatabank has needs no place here.
   */
  readonly organizers?: readonly SeedDocument[]
  readonly events?: readonly SeedDocument[]
  readonly cardSystems?: readonly CardSystem[]
  readonly cards?: readonly Card[]
  readonly passholders?: readonly Passholder[]
  readonly grouppasses?: readonly Grouppass[]
  readonly coupons?: readonly Coupon[]
  readonly rewards?: readonly Reward[]
  /** Of events that earn more than one point a day, or sell more than one ticket to each passholder. */
  readonly eventSettings?: readonly EventSettings[]
  readonly kiosks?: readonly Kiosk[]
  readonly rights?: readonly Rights[]
  readonly admins?: readonly Admin[]
  readonly rateLimits?: readonly RateLimit[]
  /** How long before and after an event people can check in, in minutes; 60 when left out. */
  readonly checkinMargin?: number
}

/**
 * A region with a UiTPAS of its own.
 *
 * An organizer is in the card systems whose names are among its labels in UiTdatabank; with the label `UiTPAS` alone, in
 * the first one.
 */
export interface CardSystem {
  readonly id: number
  readonly name: string
  readonly cities: readonly { readonly postalCode: string; readonly name: string }[]
  /** False for one that is there for a time only. */
  readonly permanent?: boolean
  readonly cardlessRegistrationType?: 'ALL' | 'REGULAR' | 'SOCIALTARIFF' | 'NONE'
  /** Left out, there is no social tariff. */
  readonly socialTariff?: Discount
  readonly manualDistributionKeys?: readonly { readonly id: number; readonly name: string }[]
}

/** What goes off a price: a part of it, or an amount. */
export interface Discount {
  readonly percent?: number
  readonly euros?: number
  /** Tickets that cost more get no discount. */
  readonly maximumPrice?: number
}

export type CardStatus = 'PROVISIONED' | 'LOCAL_STOCK' | 'ACTIVE' | 'BLOCKED' | 'DELETED'

/** Whatever has a UiTPAS number, a number alone too. */
export interface Card {
  readonly uitpasNumber: string
  /** Left out for a number alone. */
  readonly chipNumber?: string
  readonly cardSystemId: number
  readonly status: CardStatus
  /** Whether it is a card for the social tariff. */
  readonly socialTariff?: boolean
  /** The id of the passholder or group pass that it belongs to. */
  readonly holderId?: string
}

export interface Passholder {
  readonly id: string
  readonly name: string
  readonly firstName: string
  readonly dateOfBirth: string
  readonly address: Address
  readonly creationDate: string
  /** The oldest first. */
  readonly memberships: readonly Membership[]
  readonly inszNumber?: string
  readonly email?: string
  readonly gender?: 'MALE' | 'FEMALE' | 'X'
  readonly phoneNumber?: string
  readonly nationality?: string
  readonly optInPreferences?: OptInPreferences
  readonly registrationOrganizerId?: string
  /** What only those who work with passholders see. */
  readonly note?: string
  /** The user of UiTiD who this is. */
  readonly userId?: string
  readonly isBlocked?: boolean
  /** The points from before the twin began to count. */
  readonly points?: number
}

export interface Address {
  readonly street?: string
  readonly postalCode: string
  readonly city: string
  readonly country?: string
}

export interface OptInPreferences {
  readonly serviceMails: boolean
  readonly milestoneMails: boolean
  readonly infoMails: boolean
  readonly sms: boolean
  readonly post: boolean
}

export interface Membership {
  readonly cardSystemId: number
  readonly uitpasNumber: string
  readonly isBlocked?: boolean
  readonly socialTariff?: SocialTariff
}

/** A right to the social tariff; whether it holds is told by the clock. */
export interface SocialTariff {
  readonly endDate: string
  /** Past the end it goes on until it is renewed. */
  readonly inGracePeriod?: boolean
  readonly suspendedUntilDate?: string
}

export interface Grouppass {
  readonly id: string
  readonly uitpasNumber: string
  readonly name: string
  readonly cardSystemId: number
  readonly creationDate: string
  readonly socialTariff?: { readonly endDate: string; readonly totalTicketsPerYear: number }
  readonly email?: string
  readonly telephone?: string
  readonly address?: Address
}

export type LimitPeriod = 'ABSOLUTE' | 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR'

/** A discount of a card system for those who live somewhere, or for those who are named. */
export interface Coupon {
  /** As it stands in tariffs, such as `COUPON_1079`. */
  readonly id: string
  readonly name: string
  readonly description?: string
  readonly cardSystemId: number
  readonly discount: Discount
  /** Everyone who lives there has it. */
  readonly postalCodes?: readonly string[]
  /** The ids of passholders and group passes that have it. */
  readonly holderIds?: readonly string[]
  readonly validityPeriod?: Period
  /** How many tickets each of them can buy with it. */
  readonly limit?: { readonly volume: number; readonly period: LimitPeriod }
}

export interface Period {
  readonly begin: string
  readonly end?: string
}

export interface Reward {
  readonly id: string
  readonly title: string
  readonly type: 'POINTS' | 'WELCOME'
  readonly promotionalDescription: string
  readonly publicationPeriod: Period
  readonly grantingPeriod?: Period
  readonly redeemPeriod?: Period
  readonly points?: number
  readonly categories?: readonly string[]
  readonly moreInfoURL?: string
  readonly owningCardSystemId?: number
  /** The members of all card systems can have it when this is left out. */
  readonly applicableCardSystemIds?: readonly number[]
  readonly organizerIds: readonly string[]
  readonly status?: 'ACTIVE' | 'INACTIVE' | 'DELETED'
  /** 0 is as many as one likes. */
  readonly maxAvailableUnits?: number
  /** Those from before the twin began to count. */
  readonly unitsTaken?: number
  readonly practicalInfo?: string
  readonly pictures?: readonly string[]
  readonly forKids?: boolean
  readonly sport?: boolean
  readonly featured?: boolean
  /** Whether passholders can redeem it by themselves. */
  readonly online?: boolean
  readonly redeemConstraint?: { readonly volume: number; readonly period: LimitPeriod }
}

export interface EventSettings {
  /** That of the event. */
  readonly id: string
  readonly checkinPoints: number
  readonly checkinLimit?: PeriodLimit
  readonly passholderTicketLimit?: PeriodLimit
}

export interface PeriodLimit {
  readonly volume: number
  readonly periodType: LimitPeriod
}

export interface Kiosk {
  readonly id: string
  readonly name: string
  /** The custom token that sets it up, once. */
  readonly configurationCode: string
  readonly cardSystemId: number
  readonly organizerIds: readonly string[]
  /** The ids of places. */
  readonly locationIds?: readonly string[]
  readonly releaseTrack?: 'beta' | 'stable'
  /** The custom token of the device; there once it is set up. */
  readonly deviceId?: string
  readonly fixedEventId?: string
}

/** What a client or a user may do for an organizer. */
export interface Rights {
  /** The id of a client or of a user. */
  readonly holderId: string
  readonly organizerId: string
  /** Such as `TICKETSALES_REGISTER`. */
  readonly permissions: readonly string[]
  /** Where they hold; all card systems of the organizer when left out. */
  readonly cardSystemIds?: readonly number[]
  /** The organizer by way of which they hold. */
  readonly linkedThrough?: string
}

export interface Admin {
  readonly organizerId: string
  readonly userId: string
  readonly type: 'MEMBER' | 'ADMIN'
}

/** How often an operation may be called in a while, by all who call it together. */
export interface RateLimit {
  /** An `operationId`, such as `grouppassesList`. */
  readonly operation: string
  readonly calls: number
  readonly seconds: number
}
