import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noContent } from './support/answers.ts'
import { userToken } from './support/credentials.ts'
import { observedClient } from './support/observed-client.ts'

/** Of all sorts: words, any characters, half characters, and what paths are made of. */
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('.', '/', '\\', '%', '2', 'e', 'f', '?', '#', '{', '}', 'placeId', ' ', '\t', '\n'),
  }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
)

const possible = { origin: 'https://io-test.uitdatabank.be', search: '', hash: '' }

/** No dots alone, and no half characters, which no URL can hold. */
function isPossible(text: string): boolean {
  return !/^\.{0,2}$/.test(text) && !/\p{Surrogate}/u.test(text)
}

test('whatever the texts, a path keeps its shape and decodes to them, or the call is refused', async () => {
  const { client, sent } = observedClient(noContent, { credentials: userToken() })
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (placeId, labelName) => {
      sent.length = 0
      const isRefused = await client.addLabel(placeId, labelName).then(
        () => false,
        () => true,
      )
      const { origin, pathname, search, hash } = new URL(sent[0]?.url ?? 'about:nowhere')
      const segments = pathname.split('/').map(decodeURIComponent)
      expect({ isRefused, origin, segments, search, hash }).toEqual(
        [placeId, labelName].every(isPossible)
          ? { ...possible, isRefused: false, segments: ['', 'places', placeId, 'labels', labelName] }
          : { ...possible, isRefused: true, origin: 'null', segments: ['nowhere'] },
      )
    }),
    { numRuns: 500 },
  )
})
