import type { PlaceInput } from '@uitkit/places'

/** The least that a place can be made of. */
export function newPlace(name: string): PlaceInput {
  return {
    mainLanguage: 'nl',
    name: { nl: name },
    terms: [{ id: 'OyaPaf64AEmEAYXHeLMAtA' }],
    address: {
      nl: { addressCountry: 'BE', addressLocality: 'Gent', postalCode: '9000', streetAddress: 'Kouter 1' },
    },
    calendarType: 'permanent',
  }
}
