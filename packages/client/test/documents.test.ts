import { describe, expect, test } from 'vitest'
import {
  endUserMessage,
  idFromUri,
  inBestLanguage,
  resizedImageUrl,
  uriFromId,
  type ImageSize,
} from '../src/documents.ts'
import { ProblemError } from '../src/index.ts'

const id = 'ed388184-f18f-47b6-8e8f-1056a48a4b4b'

describe('idFromUri', () => {
  test.each([
    `https://io.uitdatabank.be/places/${id}`,
    `https://io-test.uitdatabank.be/place/${id}`,
    `https://io-test.uitdatabank.be/news-articles/${id}/`,
    `http://127.0.0.1:8080/events/${id}`,
    `http://localhost/twin/events/${id}`,
  ])('gives the id in %s', (uri) => {
    expect(idFromUri(uri)).toBe(id)
  })

  test.each([
    '',
    id,
    `/places/${id}`,
    'https://io.uitdatabank.be',
    'https://io.uitdatabank.be/places',
    'https://a/b/',
    'ftp://a/places/1',
    'https://a/places/%',
  ])('refuses %j, which is no URI of a document', (uri) => {
    expect(() => idFromUri(uri)).toThrow(TypeError)
    expect(() => idFromUri(uri)).toThrow(/no URI of a document/)
  })
})

describe('uriFromId', () => {
  test('gives the URI in each environment', () => {
    expect(uriFromId('test', 'places', id)).toBe(`https://io-test.uitdatabank.be/places/${id}`)
    expect(uriFromId('production', 'organizers', id)).toBe(`https://io.uitdatabank.be/organizers/${id}`)
    expect(uriFromId({ entry: 'http://127.0.0.1:8080/' }, 'events', id)).toBe(`http://127.0.0.1:8080/events/${id}`)
  })

  test.each(['', '.', '..'])('refuses the id %j', (wrong) => {
    expect(() => uriFromId('test', 'places', wrong)).toThrow(TypeError)
  })

  test('refuses an environment without the Entry API', () => {
    expect(() => uriFromId({ search: 'http://127.0.0.1:8080' }, 'places', id)).toThrow(/entry/)
  })
})

describe('inBestLanguage gives', () => {
  const name = { nl: 'Den Hemel', fr: 'Le Ciel' }

  test('the text in the first language that there is', () => {
    expect(inBestLanguage(name, ['fr', 'nl'])).toBe('Le Ciel')
    expect(inBestLanguage(name, ['de', 'nl', 'fr'])).toBe('Den Hemel')
  })

  test('that of a region or script as that of its language', () => {
    expect(inBestLanguage(name, ['FR-BE'])).toBe('Le Ciel')
    expect(inBestLanguage(name, ['de-Latn-BE', 'fr'])).toBe('Le Ciel')
  })

  test('no text of a language whose tag only begins alike', () => {
    expect(inBestLanguage(name, ['frr', 'nl'])).toBe('Den Hemel')
  })

  test('any text rather than none', () => {
    expect(inBestLanguage(name, ['de'])).toBe('Den Hemel')
    expect(inBestLanguage({ fr: 'Le Ciel' }, [])).toBe('Le Ciel')
  })

  test('an empty text where that is what there is', () => {
    expect(inBestLanguage({ nl: '', fr: 'Le Ciel' }, ['nl'])).toBe('')
  })

  test('other things than texts, such as addresses', () => {
    const address = { nl: { addressLocality: 'Gent' }, fr: { addressLocality: 'Gand' } }
    expect(inBestLanguage(address, ['fr'])?.addressLocality).toBe('Gand')
  })

  test('undefined when there is nothing', () => {
    expect(inBestLanguage({}, ['nl'])).toBeUndefined()
    expect(inBestLanguage(undefined, ['nl'])).toBeUndefined()
    expect(inBestLanguage({}, ['constructor', 'toString'])).toBeUndefined()
  })
})

describe('resizedImageUrl', () => {
  const url = 'https://images.uitdatabank.be/2cdb2b06.jpeg'

  test('asks for a size by the names that the host knows', () => {
    expect(resizedImageUrl(url, { maxwidth: 640, maxheight: 480 })).toBe(`${url}?maxwidth=640&maxheight=480`)
    expect(resizedImageUrl(url, { width: 200, height: 200, crop: 'auto', bgcolor: 'fafafa', rotate: 0 })).toBe(
      `${url}?width=200&height=200&crop=auto&bgcolor=fafafa&rotate=0`,
    )
  })

  test('leaves out what is undefined', () => {
    const missing = { height: undefined } as unknown as ImageSize
    expect(resizedImageUrl(url, { width: 3, ...missing })).toBe(`${url}?width=3`)
  })

  test('keeps what stands in the URL, save what it asks for itself', () => {
    expect(resizedImageUrl(`${url}?width=1&v=2`, { width: 3 })).toBe(`${url}?width=3&v=2`)
    expect(resizedImageUrl(url, {})).toBe(url)
  })

  test('refuses what is no absolute URL', () => {
    expect(() => resizedImageUrl('2cdb2b06.jpeg', { width: 1 })).toThrow(TypeError)
  })
})

describe('endUserMessage gives', () => {
  const message = { nl: 'Deze kaart is verlopen.', en: 'This card has expired.' }
  const problem = { type: 'https://api.publiq.be/probs/uitpas/invalid-card', title: 'Invalid card', status: 400 }

  test.each([
    ['a problem', { ...problem, endUserMessage: message }],
    ['what unwrap throws', new ProblemError({ ...problem, endUserMessage: message })],
    ['an answer', { available: [], endUserMessage: message }],
  ])('the message of %s in the best language', (_, source) => {
    expect(endUserMessage(source, ['en-GB', 'nl'])).toBe('This card has expired.')
    expect(endUserMessage(source, ['fr'])).toBe('Deze kaart is verlopen.')
  })

  test('undefined where there is none', () => {
    for (const source of [problem, new ProblemError(problem), new Error('no'), undefined, null, 'no']) {
      expect(endUserMessage(source, ['nl'])).toBeUndefined()
    }
  })
})
