import type { SeedDocument } from '../seed/seed.ts'
import type { UitpasSeed } from './uitpas-seed.ts'

/** Their ids are those of publiq's test environment. */
export const uitpasOrganizerId = '0ce87cbc-9299-4528-8d35-92225dc9489f'
export const uitpasEventId = '5a0967f9-cc06-4c3c-9206-30481a767434'
export const weeklyEventId = 'd83b5b8a-108a-45d6-9ac9-8bdc44a0a24a'

const made = { created: '2024-09-02T08:30:00+00:00', modified: '2024-09-02T08:30:00+00:00' }
const place = {
  addressCountry: 'BE',
  addressLocality: 'Gent',
  postalCode: '9000',
  streetAddress: 'Sint-Pietersplein 9',
}

/** An organizer with the label of a card system, and two events of it with a price. */
export const uitpasDocuments: Required<Pick<UitpasSeed, 'organizers' | 'events'>> = {
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
