import { boolean, list, number, object, oneOf, openObject, string, type Reader } from '../seed/readers.ts'
import type { SeedDocument } from '../seed/seed.ts'
import type {
  Address,
  Admin,
  Card,
  CardSystem,
  Coupon,
  Discount,
  EventSettings,
  Grouppass,
  Kiosk,
  Membership,
  OptInPreferences,
  Passholder,
  Period,
  PeriodLimit,
  RateLimit,
  Reward,
  Rights,
  SocialTariff,
  UitpasSeed,
} from './uitpas-seed.ts'

const document: Reader<SeedDocument> = (value, path) => {
  const properties = openObject(value, path)
  string(properties['id'], `${path}.id`)
  return properties
}

const strings = list(string)
const limitPeriod = oneOf('ABSOLUTE', 'DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR')
const volume = object<NonNullable<Coupon['limit']>>({ volume: number, period: limitPeriod }, {})
const discount = object<Discount>({}, { percent: number, euros: number, maximumPrice: number })
const period = object<Period>({ begin: string }, { end: string })
const periodLimit = object<PeriodLimit>({ volume: number, periodType: limitPeriod }, {})
const address = object<Address>({ postalCode: string, city: string }, { street: string, country: string })

const cardSystem: Reader<CardSystem> = object<CardSystem>(
  {
    id: number,
    name: string,
    cities: list(object<CardSystem['cities'][number]>({ postalCode: string, name: string }, {})),
  },
  {
    permanent: boolean,
    cardlessRegistrationType: oneOf('ALL', 'REGULAR', 'SOCIALTARIFF', 'NONE'),
    socialTariff: discount,
    manualDistributionKeys: list(
      object<NonNullable<CardSystem['manualDistributionKeys']>[number]>({ id: number, name: string }, {}),
    ),
  },
)

const card: Reader<Card> = object<Card>(
  {
    uitpasNumber: string,
    cardSystemId: number,
    status: oneOf('PROVISIONED', 'LOCAL_STOCK', 'ACTIVE', 'BLOCKED', 'DELETED'),
  },
  { chipNumber: string, socialTariff: boolean, holderId: string },
)

const membership: Reader<Membership> = object<Membership>(
  { cardSystemId: number, uitpasNumber: string },
  {
    isBlocked: boolean,
    socialTariff: object<SocialTariff>({ endDate: string }, { inGracePeriod: boolean, suspendedUntilDate: string }),
  },
)

const passholder: Reader<Passholder> = object<Passholder>(
  {
    id: string,
    name: string,
    firstName: string,
    dateOfBirth: string,
    address,
    creationDate: string,
    memberships: list(membership),
  },
  {
    inszNumber: string,
    email: string,
    gender: oneOf('MALE', 'FEMALE', 'X'),
    phoneNumber: string,
    nationality: string,
    optInPreferences: object<OptInPreferences>(
      { serviceMails: boolean, milestoneMails: boolean, infoMails: boolean, sms: boolean, post: boolean },
      {},
    ),
    registrationOrganizerId: string,
    note: string,
    userId: string,
    isBlocked: boolean,
    points: number,
  },
)

const grouppass: Reader<Grouppass> = object<Grouppass>(
  { id: string, uitpasNumber: string, name: string, cardSystemId: number, creationDate: string },
  {
    socialTariff: object<NonNullable<Grouppass['socialTariff']>>({ endDate: string, totalTicketsPerYear: number }, {}),
    email: string,
    telephone: string,
    address,
  },
)

const coupon: Reader<Coupon> = object<Coupon>(
  { id: string, name: string, cardSystemId: number, discount },
  { description: string, postalCodes: strings, holderIds: strings, validityPeriod: period, limit: volume },
)

const reward: Reader<Reward> = object<Reward>(
  {
    id: string,
    title: string,
    type: oneOf('POINTS', 'WELCOME'),
    promotionalDescription: string,
    publicationPeriod: period,
    organizerIds: strings,
  },
  {
    grantingPeriod: period,
    redeemPeriod: period,
    points: number,
    categories: strings,
    moreInfoURL: string,
    owningCardSystemId: number,
    applicableCardSystemIds: list(number),
    status: oneOf('ACTIVE', 'INACTIVE', 'DELETED'),
    maxAvailableUnits: number,
    unitsTaken: number,
    practicalInfo: string,
    pictures: strings,
    forKids: boolean,
    sport: boolean,
    featured: boolean,
    online: boolean,
    redeemConstraint: volume,
  },
)

const eventSettings: Reader<EventSettings> = object<EventSettings>(
  { id: string, checkinPoints: number },
  { checkinLimit: periodLimit, passholderTicketLimit: periodLimit },
)

const kiosk: Reader<Kiosk> = object<Kiosk>(
  { id: string, name: string, configurationCode: string, cardSystemId: number, organizerIds: strings },
  { locationIds: strings, releaseTrack: oneOf('beta', 'stable'), deviceId: string, fixedEventId: string },
)

const rights: Reader<Rights> = object<Rights>(
  { holderId: string, organizerId: string, permissions: strings },
  { cardSystemIds: list(number), linkedThrough: string },
)

export const readUitpasSeed: Reader<UitpasSeed> = object<UitpasSeed>(
  {},
  {
    organizers: list(document),
    events: list(document),
    cardSystems: list(cardSystem),
    cards: list(card),
    passholders: list(passholder),
    grouppasses: list(grouppass),
    coupons: list(coupon),
    rewards: list(reward),
    eventSettings: list(eventSettings),
    kiosks: list(kiosk),
    rights: list(rights),
    admins: list(object<Admin>({ organizerId: string, userId: string, type: oneOf('MEMBER', 'ADMIN') }, {})),
    rateLimits: list(object<RateLimit>({ operation: string, calls: number, seconds: number }, {})),
    checkinMargin: number,
  },
)
