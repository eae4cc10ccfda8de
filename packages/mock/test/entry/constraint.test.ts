import { describe, expect, it } from 'vitest'
import { createState } from '../../src/create-state.ts'
import { matchesConstraint } from '../../src/entry/constraint.ts'

const place = {
  '@id': 'https://io-test.uitdatabank.be/places/place-id',
  creator: 'someone@clients',
  organizer: { '@id': 'https://io-test.uitdatabank.be/organizers/organizer-id' },
  labels: ['Jazz', 'city walk'],
  hiddenLabels: ['secret'],
  terms: [],
  address: { nl: { postalCode: '1600', addressLocality: 'Sint-Pieters-Leeuw', addressCountry: 'BE' } },
}
const seed = { regions: [{ id: 'nis-1', name: 'Somewhere', postalCodes: ['3000', '1500-1999'] }], places: [place] }
const state = createState({ seed })

describe('matchesConstraint', () => {
  it.each([
    'id:place-id',
    'organizer.id:organizer-id',
    '_type:place',
    '(id:none OR (organizer.id:organizer-id AND _type:place))',
    'creator:someone@clients',
    'labels:jazz',
    'labels:secret',
    'labels:"City walk"',
    'regions:nis-1',
    'regions:nis-2 OR labels:jazz',
    'labels:jazz AND regions:nis-1',
    'labels:blues OR id:none OR regions:nis-1',
    'regions:nis-1 AND NOT labels:blues',
    'NOT labels:blues',
    'labels:ja* AND address.nl.postalCode:[1500 TO 1999]',
    'sint pieters leeuw',
    '*:*',
    '(regions:nis-2 OR labels:jazz) AND (id:place-id)',
    '((labels:jazz))',
    'unknown:1 OR labels:jazz',
  ])('finds the place with %s', (query) => {
    expect(matchesConstraint(place, query, state)).toBe(true)
  })

  it.each([
    'id:place',
    'organizer.id:place-id',
    '_type:event',
    '(id:none OR (organizer.id:organizer-id AND _type:event))',
    'id:places/place-id',
    'creator:someone',
    'labels:blues',
    'regions:nis-2',
    'labels:jazz AND regions:nis-2',
    '(regions:nis-2 OR labels:jazz) AND id:none',
    'unknown:1',
    'toString:1',
    'labels:jazz AND unknown:1',
    'regions:nis-1 OR labels:blues AND id:none',
    'NOT labels:jazz',
    'blues',
  ])('does not find it with %s', (query) => {
    expect(matchesConstraint(place, query, state)).toBe(false)
  })

  it.each([
    '',
    ' ',
    'labels:',
    'labels:jazz OR',
    'OR labels:jazz',
    'labels:jazz AND OR regions:nis-1',
    '(labels:jazz',
    'labels:jazz)',
    '()',
    'labels:"jazz',
    'price:cheap',
  ])('finds nothing with what is no query: %j', (query) => {
    expect(matchesConstraint(place, query, state)).toBe(false)
  })

  it('finds an event where its place is', () => {
    const event = {
      '@id': 'https://io-test.uitdatabank.be/events/event-id',
      mainLanguage: 'nl',
      name: { nl: 'Wandeling' },
      terms: [],
      location: { '@id': place['@id'] },
    }
    expect(matchesConstraint(event, '_type:event AND regions:nis-1', state)).toBe(true)
    expect(matchesConstraint(event, 'regions:nis-1', createState({ seed: { ...seed, places: [] } }))).toBe(false)
  })

  it.each([
    ['3000', true],
    ['1500', true],
    ['1999', true],
    ['1499', false],
    ['2000', false],
    ['300', false],
    ['ABC', false],
  ])('counts postal code %s in the region: %s', (postalCode, expected) => {
    const somewhere = { ...place, address: { fr: { postalCode, addressCountry: 'BE' } } }
    expect(matchesConstraint(somewhere, 'regions:nis-1', state)).toBe(expected)
  })

  it('finds nothing that has no organizer by an organizer', () => {
    expect(matchesConstraint({ ...place, organizer: undefined }, 'organizer.id:organizer-id', state)).toBe(false)
  })

  it('finds no place without an address in a region', () => {
    expect(matchesConstraint({ ...place, address: undefined }, 'regions:nis-1', state)).toBe(false)
    expect(matchesConstraint({ ...place, address: { nl: null } }, 'regions:nis-1', state)).toBe(false)
  })
})
