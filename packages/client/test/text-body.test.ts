import { describe, expect, test } from 'vitest'
import { commaLists } from '../src/comma-lists.ts'
import { textBody } from '../src/text-body.ts'
import { inTurn, json, tokenExpired } from './support/answers.ts'
import { observedApi } from './support/observed-api.ts'

const texts = textBody(commaLists('status'))
const rows = { query: '/events POST body', get: '/events GET query' }

describe('an API whose bodies are texts', () => {
  test('gets them as they are, as text/plain, by name and by path', async () => {
    const { client, sent } = observedApi(rows, json({}), texts)
    await client['query']?.('q=caf%C3%A9&limit=1')
    await client.http.request('post', '/events', { body: 'q=é "x"' })
    expect(sent.map(({ body }) => body)).toEqual(['q=caf%C3%A9&limit=1', 'q=é "x"'])
    for (const { headers } of sent) expect(headers['content-type']).toBe('text/plain;charset=utf-8')
  })

  test('gets a query as its URL would have it', async () => {
    const { client, sent } = observedApi(rows, json({}), texts)
    const query = {
      q: 'a&b +é',
      'labels[]': ['jazz', 'blues'],
      status: ['Available', 'Unavailable'],
      limit: 0,
      x: undefined,
    }
    await client['query']?.(query)
    await client['get']?.(query)
    expect(sent[0]?.body).toBe(
      'q=a%26b%20%2B%C3%A9&labels[]=jazz&labels[]=blues&status=Available%2CUnavailable&limit=0',
    )
    expect(sent[1]?.path).toBe(`/events?${sent[0]?.body}`)
  })

  test('gets an empty one with its type', async () => {
    const { client, sent } = observedApi(rows, json({}), texts)
    await client['query']?.('')
    expect(sent[0]).toMatchObject({ body: '', headers: { 'content-type': 'text/plain;charset=utf-8' } })
  })

  test('gets them again after a renewal', async () => {
    const { client, sent } = observedApi(rows, inTurn(tokenExpired, json({})), texts)
    expect(await client['query']?.('q=jazz')).toMatchObject({ ok: true })
    expect(sent.map(({ body }) => body)).toEqual(['q=jazz', 'q=jazz'])
    expect(sent[1]?.headers['content-type']).toBe('text/plain;charset=utf-8')
  })

  test('gets no type where there is no body', async () => {
    const { client, sent } = observedApi(rows, json({}), texts)
    await client['get']?.()
    expect(sent[0]?.headers).not.toHaveProperty('content-type')
  })
})
