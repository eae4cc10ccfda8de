import { expect, test } from 'vitest'
import { eventThemes, eventTypes, placeFacilities, placeTypes } from '../src/terms.ts'

test('a term is found by its name', () => {
  expect(eventTypes.concert).toBe('0.50.4.0.0')
  expect(eventThemes.jazzEnBlues).toBe('1.8.2.0.0')
  expect(placeTypes.cultuurOfOntmoetingscentrum).toBe('Yf4aZBfsUEu2NsQqsprngw')
  expect(placeFacilities.rolstoeltoegankelijk).toBe('3.27.0.0.0')
})

test('no term has two names', () => {
  for (const terms of [eventTypes, eventThemes, placeTypes, placeFacilities]) {
    const ids = Object.values<string>(terms)
    expect(new Set(ids).size).toBe(ids.length)
  }
})
