import fc from 'fast-check'
import { expect, test } from 'vitest'
import { idFromUri, uriFromId } from '../src/documents.ts'

test('an id comes back from its URI as it was, whatever is in it', () => {
  const id = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !/^\.{1,2}$/.test(text))
  fc.assert(
    fc.property(id, fc.constantFrom('events', 'places', 'news-articles'), (given, kind) => {
      expect(idFromUri(uriFromId('test', kind, given))).toBe(given)
    }),
  )
})
