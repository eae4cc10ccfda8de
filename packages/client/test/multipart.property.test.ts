import fc from 'fast-check'
import { expect, test } from 'vitest'
import { multipart } from '../src/multipart.ts'

const { bodySerializer } = multipart({ file: {} })

test('whatever the texts and bytes, a server reads what was meant', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('-', '\r', '\n', '"', '=') }),
  )
  await fc.assert(
    fc.asyncProperty(text, fc.uint8Array(), async (description, bytes) => {
      const body = bodySerializer?.({ file: new File([bytes], 'x.png', { type: 'image/png' }), description })
      const form = await new Response(body ?? null).formData()
      expect([...form.keys()]).toEqual(['file', 'description'])
      expect(form.get('description')).toBe(description)
      expect(new Uint8Array(await (form.get('file') as File).arrayBuffer())).toEqual(bytes)
    }),
    { numRuns: 300 },
  )
})
