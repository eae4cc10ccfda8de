import { describe, expect, it } from 'vitest'
import { localTimesOf } from '../../../src/search/index/local-times.ts'
import { globalIdentifier, uniqueIdentifier } from '../../../src/search/index/place-identifiers.ts'
import { domainOf, websiteOf } from '../../../src/search/index/website.ts'
import { wordsOf } from '../../../src/search/index/words.ts'
import { pointOfPostalCode, regionsOf } from '../../../src/search/regions/regions.ts'

describe('local times', () => {
  it.each([
    ['2026-11-10T20:00:00Z', '2026-11-10T21:30:00Z', [2100, 2230]],
    ['2026-11-10T20:00:00Z', '2026-11-11T01:30:00Z', [2100, 2359, 0, 230]],
    ['2026-11-10T20:00:00Z', '2026-11-12T01:30:00Z', [2100, 2359, 0, 230, 0, 2359]],
    ['2026-07-10T08:00:00Z', '2026-07-10T10:00:00Z', [1000, 1200]],
  ])('from %s to %s fall in days', (from, to, times) => {
    expect(localTimesOf(Date.parse(from), Date.parse(to))).toEqual(times)
  })

  it('of what never ends are all', () => {
    expect(localTimesOf(-Infinity, Infinity)).toEqual([-Infinity, Infinity])
  })
})

describe('a website', () => {
  it.each([
    ['https://www.example.be/', 'example.be'],
    ['http://example.be:8080/a/?b=1#c', 'example.be:8080/a?b=1#c'],
    ['https://example.be?b=1', 'example.be/?b=1'],
    ['https://example.be#c', 'example.be/#c'],
    ['www.example.be', 'www.example.be'],
    ['mailto:ann@example.be', 'mailto:ann@example.be'],
  ])('%s is compared as %s', (url, compared) => {
    expect(websiteOf(url)).toBe(compared)
  })

  it('has a domain, without www.', () => {
    expect(domainOf('https://www.example.be:8080/a')).toBe('example.be')
    expect(domainOf('example')).toBeUndefined()
  })
})

describe('the identifiers of a place', () => {
  const parts = ['Café  ’t Hoekje', ' Markt 1/b', undefined, '', 'Gent', 'BE']

  it('are all that is known of it, as one text', () => {
    expect(uniqueIdentifier(parts)).toBe('café__’t_hoekje_markt_1/b_gent_be')
    expect(globalIdentifier(parts)).toBe('cafe_t_hoekje_markt_1_b_gent_be')
  })
})

describe('words', () => {
  it.each([
    ['Café De Lindt!', ['café', 'de', 'lindt']],
    ['foo-bar foo_bar www.example.be', ['foo', 'bar', 'foo_bar', 'www.example.be']],
    ["'s avonds kid's 3.14 1,5", ['s', 'avonds', "kid's", '3.14', '1,5']],
    ['... !? —', []],
  ])('of %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })
})

describe('regions', () => {
  it('of a postal code go from large to small, those of a seed in the place of ours', () => {
    const seed = [
      { id: 'nis-24020', name: 'Diest', postalCodes: ['3290'] },
      { id: 'own', name: 'Eigen', postalCodes: ['3290-3299'] },
    ]
    expect(regionsOf([]).at('3294')).toEqual(['nis-20001', 'reg-hageland', 'nis-24020'])
    expect(regionsOf(seed).at('3294')).toEqual(['nis-20001', 'reg-hageland', 'own'])
    expect(regionsOf(seed).at('1080')).toEqual(['nis-01000', 'reg-brussel', 'nis-21012', 'nis-21012A'])
    expect(regionsOf(seed).at('abc')).toEqual([])
  })

  it('have a middle, or a neighbour that has one', () => {
    expect(pointOfPostalCode('3271')).toEqual({ latitude: 50.98, longitude: 4.978 })
    expect(pointOfPostalCode('9060')).toEqual(pointOfPostalCode('9000'))
    expect(pointOfPostalCode('6000')).toBeUndefined()
  })
})
