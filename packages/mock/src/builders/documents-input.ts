import type { Address } from '../entry/documents/address.ts'
import type { Localized } from '../entry/documents/localized.ts'
import type { EventBody } from '../entry/events/saving-events.ts'
import type { OfferBody } from '../entry/offers/offer-body.ts'
import type { OrganizerBody } from '../entry/organizers/organizer-body.ts'

/** A document by its id, its URL, or itself. */
export type Reference = string | { readonly '@id'?: unknown }

/** What a builder fills in, and what it takes in a shorter form. */
interface Shorter {
  /** A UUID; the next of the twin's ids when left out. */
  readonly id?: string
  /** A text is one in the main language, which is Dutch when nothing else is said. */
  readonly name?: string | Localized
  /** Who made it: a user's name, e-mail address or id; the first user of the seed when left out. */
  readonly creator?: string
}

export interface OfferInput extends Shorter, Partial<Omit<OfferBody, ShorterOfferKey | 'address'>> {
  readonly description?: string | Localized
  readonly terms?: readonly { readonly id: string }[]
  readonly organizer?: Reference
}

type ShorterOfferKey = keyof Shorter | 'description' | 'terms' | 'organizer'

/** A place as the Entry API takes one; all of it may be left out. It is published and approved unless `workflowStatus` says else. */
export interface PlaceInput extends OfferInput {
  readonly address?: Address | Localized<Address>
}

/** An event as the Entry API takes one; all of it may be left out. It is published and approved unless `workflowStatus` says else. */
export interface EventInput
  extends OfferInput, Partial<Omit<EventBody, keyof OfferInput | '@id' | 'address' | 'location'>> {
  /** A place of its own when left out. */
  readonly location?: Reference
}

/** An organizer as the Entry API takes one; all of it may be left out. */
export interface OrganizerInput
  extends Shorter, Partial<Omit<OrganizerBody, keyof Shorter | 'address' | 'description'>> {
  readonly description?: string | Localized
  readonly address?: Address | Localized<Address>
}

type Keys<Input> = Readonly<Record<keyof Required<Input>, true>>

const offerKeys: Keys<OfferInput> = {
  id: true,
  name: true,
  creator: true,
  description: true,
  terms: true,
  organizer: true,
  mainLanguage: true,
  workflowStatus: true,
  availableFrom: true,
  typicalAgeRange: true,
  priceInfo: true,
  contactPoint: true,
  bookingInfo: true,
  mediaObject: true,
  videos: true,
  labels: true,
  hiddenLabels: true,
  calendarType: true,
  startDate: true,
  endDate: true,
  status: true,
  bookingAvailability: true,
  subEvent: true,
  openingHours: true,
  openingHoursClosedDays: true,
  openingHoursAdjustedDays: true,
}

export const placeKeys: Keys<PlaceInput> = { ...offerKeys, address: true }

export const eventKeys: Keys<EventInput> = {
  ...offerKeys,
  location: true,
  attendanceMode: true,
  onlineUrl: true,
  audience: true,
  birthdateRange: true,
  childrenOnly: true,
  departurePlaces: true,
  faqs: true,
}

export const organizerKeys: Keys<OrganizerInput> = {
  id: true,
  name: true,
  creator: true,
  mainLanguage: true,
  url: true,
  description: true,
  educationalDescription: true,
  address: true,
  contactPoint: true,
  images: true,
  labels: true,
  hiddenLabels: true,
}
