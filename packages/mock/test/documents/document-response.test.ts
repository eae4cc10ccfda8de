import { describe, expect, it } from 'vitest'
import { textOf } from '../../src/core/exchange.ts'
import { documentResponse } from '../../src/entry/documents/document-response.ts'
import type { Document } from '../../src/state.ts'

const request = {
  method: 'GET',
  url: 'https://io-test.uitdatabank.be/',
  headers: {},
  text: () => '',
  bytes: () => new Uint8Array(),
}
const bodyOf = (document: Document) => documentResponse(document, request).body
const read = (document: Document): unknown => JSON.parse(textOf(bodyOf(document)))

describe('documentResponse', () => {
  const organizer = { '@id': 'https://io-test.uitdatabank.be/organizers/1', name: { nl: 'Vereniging' } }
  const place = { '@id': 'https://io-test.uitdatabank.be/places/1', name: { nl: 'Zaal' }, organizer }

  it('shows what was changed since the last time, however deep', () => {
    expect(read(place)).toEqual(place)
    const renamed = { ...place, organizer: { ...organizer, name: { nl: 'Andere' } } }
    expect(read(renamed)).toEqual(renamed)
    expect(read(place)).toEqual(place)
    const { organizer: _, ...without } = place
    expect(read(without)).toEqual(without)
  })

  it('writes an equal document no second time', () => {
    expect(bodyOf({ ...place })).toBe(bodyOf({ ...place }))
  })

  it('keeps the newest hundred', () => {
    const first = bodyOf(place)
    for (let count = 0; count < 100; count++) read({ '@id': `https://io-test.uitdatabank.be/places/other-${count}` })
    expect(bodyOf(place)).not.toBe(first)
    expect(read(place)).toEqual(place)
  })
})
