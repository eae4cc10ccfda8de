import type { Document, State } from '../../state.ts'

export const nilLocationId = '00000000-0000-0000-0000-000000000000'

/** The place of online events. */
export function nilLocation({ hosts }: State): Document {
  return {
    '@id': `${hosts.entry}/places/${nilLocationId}`,
    '@type': 'Place',
    '@context': '/contexts/place',
    mainLanguage: 'nl',
    name: { nl: 'Online' },
    terms: [{ id: '0.8.0.0.0', label: 'Openbare ruimte', domain: 'eventtype' }],
    calendarType: 'permanent',
    status: { type: 'Available' },
    bookingAvailability: { type: 'Available' },
    address: {
      nl: { addressCountry: 'BE', addressLocality: '___', postalCode: '0000', streetAddress: '___' },
    },
    typicalAgeRange: '-',
  }
}
