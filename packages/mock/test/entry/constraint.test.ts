import { describe, expect, it } from 'vitest'
import { matchesConstraint } from '../../src/entry/constraint.ts'

const regions = [{ id: 'nis-1', name: 'Somewhere', postalCodes: ['3000', '1500-1999'] }]
const place = {
  '@id': 'https://io.example/places/place-id',
  creator: 'someone@clients',
  organizer: { '@id': 'https://io.example/organizers/organizer-id' },
  labels: ['Jazz', 'city walk'],
  hiddenLabels: ['secret'],
  address: { nl: { postalCode: '1600', addressLocality: 'Sint-Pieters-Leeuw' } },
}

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
    'labels:blues AND id:none OR regions:nis-1',
    'regions:nis-1 OR labels:blues AND id:none',
    '(regions:nis-2 OR labels:jazz) AND (id:place-id)',
    '((labels:jazz))',
    'unknown:1 OR labels:jazz',
  ])('finds the place with %s', (query) => {
    expect(matchesConstraint(place, query, { regions, places: new Map() })).toBe(true)
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
  ])('does not find it with %s', (query) => {
    expect(matchesConstraint(place, query, { regions, places: new Map() })).toBe(false)
  })

  it.each([
    '',
    ' ',
    'jazz',
    'labels:',
    'labels:jazz regions:nis-1',
    'labels:jazz OR',
    'OR labels:jazz',
    'labels:jazz AND OR regions:nis-1',
    '(labels:jazz',
    'labels:jazz)',
    '()',
    'labels:"jazz',
    'labels:"jazz"x',
    'NOT labels:blues',
    '*:*',
  ])('finds nothing with what is no query: %j', (query) => {
    expect(matchesConstraint(place, query, { regions, places: new Map() })).toBe(false)
  })

  it('finds an event where its place is', () => {
    const event = { '@id': 'https://io.example/events/event-id', location: { '@id': place['@id'] } }
    const places = new Map([['place-id', place]])
    expect(matchesConstraint(event, '_type:event AND regions:nis-1', { regions, places })).toBe(true)
    expect(matchesConstraint(event, 'regions:nis-1', { regions, places: new Map() })).toBe(false)
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
    const somewhere = { address: { fr: { postalCode } } }
    expect(matchesConstraint(somewhere, 'regions:nis-1', { regions, places: new Map() })).toBe(expected)
  })

  it('finds nothing that has no organizer by an organizer', () => {
    expect(matchesConstraint({}, 'organizer.id:organizer-id', { regions, places: new Map() })).toBe(false)
  })

  it('finds no place without an address in a region', () => {
    expect(matchesConstraint({}, 'regions:nis-1', { regions, places: new Map() })).toBe(false)
    expect(matchesConstraint({ address: { nl: null } }, 'regions:nis-1', { regions, places: new Map() })).toBe(false)
  })
})
