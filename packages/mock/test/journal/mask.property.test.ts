import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMock } from '../../src/create-mock.ts'

/** What can stand in a header, with what JSON, PHP and URLs write otherwise. */
const secret = fc.stringMatching(/^[!-~]([ -~]{6,20})[!-~]$/)

describe('the journal', () => {
  it('never tells a token or key, wherever a server quotes it', async () => {
    await fc.assert(
      fc.asyncProperty(
        secret,
        fc.constantFrom('entry', 'search'),
        fc.constantFrom(0, 1, 2, 3),
        async (given, server, at) => {
          const mock = createMock()
          const places: readonly [Record<string, string>, Record<string, string>][] = [
            [{ authorization: `Bearer ${given}` }, {}],
            [{ 'x-api-key': given }, {}],
            [{ 'x-client-id': given }, {}],
            [{}, { apiKey: given }],
          ]
          const [headers = {}, query = {}] = places[at] ?? []
          const signedIn = { authorization: `Bearer ${await mock.tokenFor('lotte')}` }
          const path = server === 'entry' ? '/user' : '/events'
          const url = `${mock.environment[server as 'entry']}${path}?${new URLSearchParams(query)}`
          await mock.fetch(url, { headers: { ...(server === 'entry' ? signedIn : {}), ...headers } })
          const request = mock.requests[0]
          const told = [
            decodeURIComponent(request?.url.replaceAll('+', ' ') ?? ''),
            ...Object.values(request?.headers ?? {}),
            (await request?.response?.text()) ?? '',
          ].join('\n')
          const inJson = JSON.stringify(given).slice(1, -1)
          for (const form of [given, inJson, inJson.replaceAll('/', '\\/')]) expect(told).not.toContain(form)
        },
      ),
      { numRuns: 200 },
    )
  })
})
