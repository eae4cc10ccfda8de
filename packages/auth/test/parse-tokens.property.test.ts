import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyValueSession } from '../src/key-value-session.ts'
import { parseTokens } from '../src/parse-tokens.ts'

test('what was kept is read back as it was, and nothing else is', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (tokens) => {
      expect(parseTokens(JSON.stringify(tokens))).toEqual(JSON.parse(JSON.stringify(tokens)))
    }),
  )
})

test('any text is tokens or undefined, never an error', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((text) => text.slice(0, -1)),
      ),
      (text) => {
        const tokens = parseTokens(text)
        expect(tokens === undefined || JSON.stringify(tokens) === JSON.stringify(JSON.parse(text))).toBe(true)
      },
    ),
  )
})

test('whatever a store holds, a session gives tokens, nothing, or an error without it', async () => {
  const secret = 'S3CRET-S3CRET'
  const held = fc
    .oneof(fc.jsonValue(), fc.string(), fc.constant(undefined))
    .map((value) => (typeof value === 'string' ? `${value}${secret}` : value))
  await fc.assert(
    fc.asyncProperty(held, async (value) => {
      const store = { get: () => value, set: () => undefined, delete: () => undefined }
      const read = async () => keyValueSession(store, 'tokens').get()
      const outcome = await read().catch((error: unknown) => error)
      const isFine = outcome instanceof Error ? !outcome.message.includes(secret) : typeof (outcome ?? {}) === 'object'
      expect(isFine).toBe(true)
    }),
  )
})
