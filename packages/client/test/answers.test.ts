import { describe, expect, test } from 'vitest'
import { TransportError, UnexpectedResponseError } from '../src/index.ts'
import { json, noContent, problem } from './support/answers.ts'
import { errorOf } from './support/error-of.ts'
import { observedApi } from './support/observed-api.ts'

describe('an operation that answers a file', () => {
  const rows = { download: '/reports/{reportId}.zip GET blob' }
  const bytes = Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x00, 0xff)

  test('gives it as a Blob, byte for byte, with its type', async () => {
    const { client, sent } = observedApi(
      rows,
      () => new Response(bytes, { headers: { 'content-type': 'application/zip' } }),
    )
    const result = await client['download']?.(7)
    const file = result?.data as Blob
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes)
    expect(file.type).toBe('application/zip')
    expect(sent[0]?.path).toBe('/reports/7.zip')
  })

  test('still gives a problem where it is refused', async () => {
    const { client } = observedApi(rows, problem(404))
    expect(await client['download']?.(7)).toMatchObject({ ok: false, status: 404, error: { title: 'Title of 404' } })
  })

  test('throws a TransportError when the file does not come whole', async () => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) })
    const { client } = observedApi(rows, () => new Response(broken))
    expect(await errorOf(client['download']?.(7) as Promise<unknown>)).toBeInstanceOf(TransportError)
  })
})

describe('an operation that answers nothing', () => {
  const rows = { skip: '/productions/skip POST body nothing' }

  test.each([200, 201, 202])('has no data after a %i with an empty body', async (status) => {
    const { client, sent } = observedApi(rows, () => new Response('', { status }))
    expect(await client['skip']?.({ eventIds: [] })).toMatchObject({ ok: true, status, data: undefined })
    expect(sent[0]?.body).toBe('{"eventIds":[]}')
  })

  test('has none either when there is a body after all, or no content', async () => {
    for (const answer of [json({ more: 1 }), noContent]) {
      const { client } = observedApi(rows, answer)
      expect(await client['skip']?.({})).toMatchObject({ ok: true, data: undefined })
    }
  })

  test('is told from one whose JSON is missing', async () => {
    const { client } = observedApi({ get: '/places/{placeId} GET' }, () => new Response(''))
    expect(await errorOf(client['get']?.('1') as Promise<unknown>)).toBeInstanceOf(UnexpectedResponseError)
  })
})

test('a number as path parameter stands in the path in its digits', async () => {
  const { client, sent } = observedApi({ subscribe: '/mailing-list/{mailingListId} PUT body' }, noContent)
  await client['subscribe']?.(0, { email: 'mira@denhemel.example' })
  expect(sent[0]?.path).toBe('/mailing-list/0')
})
