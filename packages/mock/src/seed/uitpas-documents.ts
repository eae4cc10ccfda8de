import { uitpasEventId, uitpasOrganizerId, weeklyEventId } from '../uitpas/default-uitpas-seed.ts'
import type { Seed, SeedDocument } from './seed.ts'

const made = { created: '2024-09-02T08:30:00+00:00', modified: '2024-09-02T08:30:00+00:00' }
const place = {
  addressCountry: 'BE',
  addressLocality: 'Gent',
  postalCode: '9000',
  streetAddress: 'Sint-Pietersplein 9',
}

/** An organizer with the label of a card system, and two events of it with a price: UiTPAS knows them for that. */
export const uitpasDocuments: Pick<Seed, 'organizers' | 'events'> = {
  organizers: [
    {
      id: uitpasOrganizerId,
      mainLanguage: 'nl',
      name: { nl: 'Den Hemel' },
      url: 'https://denhemel.example',
      address: { nl: place },
      labels: ['UiTPAS Gent'],
      workflowStatus: 'ACTIVE',
      ...made,
    },
  ],
  events: [event(uitpasEventId, 'Jazz in de tuin', 10), event(weeklyEventId, 'Tekenen voor iedereen', 6)],
}

function event(id: string, name: string, price: number): SeedDocument {
  return {
    id,
    mainLanguage: 'nl',
    name: { nl: name },
    terms: [{ id: '0.50.4.0.0', label: 'Concert', domain: 'eventtype' }],
    calendarType: 'permanent',
    priceInfo: [{ category: 'base', name: { nl: 'Basistarief' }, price, priceCurrency: 'EUR' }],
    organizer: { '@type': 'Organizer', '@id': `https://io-test.uitdatabank.be/organizers/${uitpasOrganizerId}` },
    labels: ['UiTPAS Gent'],
    workflowStatus: 'APPROVED',
    availableTo: '2100-01-01T00:00:00+00:00',
    ...made,
  }
}
