import { uitpasDocuments, uitpasEventId, uitpasOrganizerId, weeklyEventId } from './default-uitpas-documents.ts'
import { permissionNames } from './permissions/permission-names.ts'
import type { Card, CardStatus, Membership, Passholder, UitpasSeed } from './uitpas-seed.ts'

const gent = 8
const dender = 1
const activeUntil = { endDate: '2099-04-30T21:59:59+00:00' }
const expired = { endDate: '2024-04-30T21:59:59+00:00' }

/**
 * UiTPAS as the default seed has it: the numbers and chips are those of publiq's public test set, in the same states, so that
 * a test can be tried at the real test environment as well; the people are invented.
 */
export const defaultUitpasSeed: UitpasSeed = {
  ...uitpasDocuments,
  cardSystems: [
    {
      id: gent,
      name: 'UiTPAS Gent',
      cities: [
        { postalCode: '9000', name: 'Gent' },
        { postalCode: '9050', name: 'Gentbrugge' },
        { postalCode: '9090', name: 'Melle' },
      ],
      cardlessRegistrationType: 'ALL',
      socialTariff: { percent: 80 },
      manualDistributionKeys: [{ id: 27, name: 'Meerdaags kamp' }],
    },
    {
      id: dender,
      name: 'UiTPAS Dender',
      cities: [{ postalCode: '9300', name: 'Aalst' }],
      cardlessRegistrationType: 'NONE',
      socialTariff: { percent: 50 },
    },
  ],
  cards: [
    card('0900000095902', '04784CDAEE3880', 'mira'),
    card('0900000067513', '04363CDAEE3880', 'jozef', { socialTariff: true }),
    card('0900000031618', '04CEE7528E6180', 'sabine', { socialTariff: true }),
    card('0900000002312', '04B00412F15284', 'rita', { status: 'BLOCKED', socialTariff: true }),
    card('0900000093204', '045D69DAEE3880', 'yusuf', { cardSystemId: dender, socialTariff: true }),
    card('0900011902815', undefined, 'lotte', { socialTariff: true }),
    card('0900000074519', '044AC54A8E6180', undefined, { status: 'LOCAL_STOCK', socialTariff: true }),
    card('0900000020405', '047E2EEA053B80', undefined, { status: 'LOCAL_STOCK' }),
    card('0900000045410', '04D0AB6AF85C80', 'kouter', { socialTariff: true }),
  ],
  passholders: [
    person('mira', 'Mira', 'Peeters', '83030201540', '1983-03-02', member('0900000095902'), { points: 12 }),
    person('jozef', 'Jozef', 'De Smet', '36051380284', '1936-05-13', member('0900000067513', activeUntil), {
      points: 30,
    }),
    person('sabine', 'Sabine', 'Claes', '66010101785', '1966-01-01', member('0900000031618', expired)),
    person('rita', 'Rita', 'Maes', '71030360442', '1971-03-03', member('0900000002312', activeUntil)),
    person('yusuf', 'Yusuf', 'Demir', '10010105762', '2010-01-01', {
      ...member('0900000093204', activeUntil),
      cardSystemId: dender,
    }),
    person('lotte', 'Lotte', 'Maes', '91063061055', '1991-06-30', member('0900011902815', activeUntil), {
      userId: 'b0000000-0000-4000-8000-000000000002',
      email: 'lotte.maes@twin.example',
      points: 5,
    }),
  ],
  grouppasses: [
    {
      id: idOf('kouter'),
      uitpasNumber: '0900000045410',
      name: 'Buurtwerking De Kouter',
      cardSystemId: gent,
      creationDate: '2025-03-04T09:00:00+00:00',
      socialTariff: { ...activeUntil, totalTicketsPerYear: 50 },
      address: { postalCode: '9000', city: 'Gent', country: 'be' },
    },
  ],
  coupons: [
    {
      id: 'COUPON_1079',
      name: 'Cultuurbon',
      description: 'Vijf euro korting op een voorstelling',
      cardSystemId: gent,
      discount: { euros: 5 },
      postalCodes: ['9000', '9050', '9090'],
      limit: { volume: 2, period: 'YEAR' },
    },
  ],
  rewards: [
    {
      id: '5687',
      title: 'Gratis koffie',
      type: 'POINTS',
      promotionalDescription: 'Een kop koffie van het huis',
      publicationPeriod: { begin: '2024-08-31T22:00:00+00:00' },
      points: 4,
      categories: ['Eten en drinken'],
      moreInfoURL: 'https://denhemel.example/koffie',
      owningCardSystemId: gent,
      organizerIds: [uitpasOrganizerId],
    },
    {
      id: '5688',
      title: 'Gratis rondleiding',
      type: 'WELCOME',
      promotionalDescription: 'Ontdek het huis met een gids',
      publicationPeriod: { begin: '2024-08-31T22:00:00+00:00' },
      owningCardSystemId: gent,
      organizerIds: [uitpasOrganizerId],
      redeemConstraint: { volume: 1, period: 'ABSOLUTE' },
    },
    {
      id: '5824',
      title: 'Affiche om te downloaden',
      type: 'POINTS',
      promotionalDescription: 'Voor op je kamer',
      publicationPeriod: { begin: '2024-08-31T22:00:00+00:00' },
      points: 1,
      categories: ['Gadget of item'],
      moreInfoURL: 'https://denhemel.example/affiche',
      owningCardSystemId: gent,
      organizerIds: [uitpasOrganizerId],
      online: true,
      redeemConstraint: { volume: 10, period: 'DAY' },
    },
    {
      id: '5825',
      title: 'Zomerse limonade',
      type: 'POINTS',
      promotionalDescription: 'Zolang het zomer is',
      publicationPeriod: { begin: '2024-05-31T22:00:00+00:00' },
      redeemPeriod: { begin: '2024-05-31T22:00:00+00:00', end: '2024-08-31T21:59:59+00:00' },
      points: 2,
      categories: ['Eten en drinken'],
      moreInfoURL: 'https://denhemel.example/limonade',
      owningCardSystemId: gent,
      organizerIds: [uitpasOrganizerId],
    },
  ],
  eventSettings: [
    {
      id: uitpasEventId,
      checkinPoints: 1,
      checkinLimit: { volume: 1, periodType: 'DAY' },
      passholderTicketLimit: { volume: 100, periodType: 'WEEK' },
    },
    {
      id: weeklyEventId,
      checkinPoints: 2,
      checkinLimit: { volume: 1, periodType: 'DAY' },
      passholderTicketLimit: { volume: 1, periodType: 'WEEK' },
    },
  ],
  kiosks: [
    {
      id: '6c1e9f35-84b7-4a5c-b0d2-3e7f9a1c5d60',
      name: 'CID-TWIN-001',
      configurationCode: 'twin-kiosk-code',
      cardSystemId: gent,
      organizerIds: [uitpasOrganizerId],
    },
  ],
  rights: [{ holderId: 'twin-balie', organizerId: uitpasOrganizerId, permissions: permissionNames }],
  admins: [{ organizerId: uitpasOrganizerId, userId: 'b0000000-0000-4000-8000-000000000004', type: 'ADMIN' }],
}

function idOf(name: string): string {
  return `a0000000-0000-4000-8000-${[...new TextEncoder().encode(name)]
    .map((byte) => byte.toString(16))
    .join('')
    .padStart(12, '0')}`
}

interface CardOptions {
  readonly status?: CardStatus
  readonly cardSystemId?: number
  readonly socialTariff?: true
}

function card(
  uitpasNumber: string,
  chipNumber: string | undefined,
  holder: string | undefined,
  options: CardOptions = {},
): Card {
  return {
    uitpasNumber,
    cardSystemId: gent,
    status: 'ACTIVE',
    ...(chipNumber !== undefined && { chipNumber }),
    ...(holder !== undefined && { holderId: idOf(holder) }),
    ...options,
  }
}

function member(uitpasNumber: string, socialTariff?: Membership['socialTariff']): Membership {
  return { cardSystemId: gent, uitpasNumber, ...(socialTariff && { socialTariff }) }
}

function person(
  ...[key, firstName, name, inszNumber, dateOfBirth, membership, more = {}]: readonly [
    key: string,
    firstName: string,
    name: string,
    inszNumber: string,
    dateOfBirth: string,
    membership: Membership,
    more?: Partial<Passholder>,
  ]
): Passholder {
  return {
    id: idOf(key),
    name,
    firstName,
    inszNumber,
    dateOfBirth,
    address: { postalCode: '9000', city: 'Gent', country: 'be' },
    creationDate: '2024-09-02T08:30:00+00:00',
    registrationOrganizerId: uitpasOrganizerId,
    memberships: [membership],
    ...more,
  }
}
