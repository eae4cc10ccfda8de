import fc from 'fast-check'
import { expect, test } from 'vitest'
import { serverOf } from '../../src/contract/server-of.ts'
import { violationText } from '../../src/contract/violation.ts'
import { violationsOf } from '../../src/contract/violations-of.ts'
import { allOperations } from '../../src/operations/find-operation.ts'

const hosts = {
  entry: 'https://io-test.uitdatabank.be',
  search: 'https://search-test.uitdatabank.be',
  taxonomy: 'https://taxonomy.uitdatabank.be',
  uitpas: 'https://api-test.uitpas.be',
  museumpass: 'https://partner-api-test.museumpassmusees.be',
}
const secret = 'geheim5b3ad3e3'

const operations = fc.constantFrom(...allOperations())
const texts = fc.oneof(fc.string(), fc.constantFrom(secret, '', '1', 'true', `{"name":"${secret}"}`, `["${secret}"]`))
const bodies = fc.oneof(
  texts,
  fc.json(),
  fc.json().map((json) => json.replaceAll(/"[^"]*"(?!:)/g, `"${secret}"`)),
)
const contentTypes = fc.constantFrom(
  'application/json',
  'text/plain',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  ';',
)

test('whatever is sent and answered is judged, and none of its values is told', async () => {
  await fc.assert(
    fc.asyncProperty(
      operations,
      // Dots would lead to another path; that is told when no operation has it.
      fc.array(
        texts.filter((text) => !/^\.+$/.test(text)),
        { minLength: 4, maxLength: 4 },
      ),
      fc.array(texts),
      bodies,
      contentTypes,
      fc.constantFrom(200, 204, 400, 404, 599),
      async ({ server, operation }, inPath, inQuery, body, contentType, status) => {
        let index = 0
        const path = operation.path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(inPath[index++] ?? '') || 'x')
        const names = (operation.parameters ?? []).map(({ name }) => encodeURIComponent(name))
        const query = inQuery.map((value, position) => `${names[position] ?? 'unknown'}=${encodeURIComponent(value)}`)
        const headers = { 'content-type': contentType, authorization: `Bearer ${secret}` }
        const url = `${hosts[server]}${path}?${query.join('&')}`
        const request = { method: operation.method, url, headers, text: () => body }
        const violations = await violationsOf(request, { status, headers, body }, serverOf(url))
        expect(violations.map(violationText).join('\n')).not.toContain(secret)
      },
    ),
    { numRuns: 2_000 },
  )
})
