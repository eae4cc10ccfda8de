import { describe, expect, test } from 'vitest'
import { UnexpectedResponseError, type Problem } from '../src/index.ts'
import { html, json, noContent, problem, type Answer } from './support/answers.ts'
import { errorOf } from './support/error-of.ts'
import { observedClient } from './support/observed-client.ts'
import { userToken } from './support/credentials.ts'

const withToken = { credentials: userToken() }

function text(body: string, headers: Readonly<Record<string, string>>, status = 200): Answer {
  return () => new Response(body, { status, headers })
}

describe('a call that succeeds gives', () => {
  test('its data and status, and the response', async () => {
    const { client } = observedClient(json({ name: 'Den Hemel' }, 200, { 'x-request-id': '1' }))
    const result = await client.get('1')
    expect(result).toMatchObject({ ok: true, status: 200, data: { name: 'Den Hemel' } })
    expect(result.error).toBeUndefined()
    expect(result.response.headers.get('x-request-id')).toBe('1')
  })

  test('the status as the server has it', async () => {
    const { client } = observedClient(json({ placeId: '1' }, 201), withToken)
    expect(await client.create({ name: 'Den Hemel' })).toMatchObject({ ok: true, status: 201, data: { placeId: '1' } })
  })

  test('no data after a 204', async () => {
    const { client } = observedClient(noContent, withToken)
    const result = await client.delete('1')
    expect(result).toMatchObject({ ok: true, status: 204 })
    expect(result).toHaveProperty('data', undefined)
  })

  test.each([null, false, 0, '', []])('JSON that counts as nothing: %j', async (value) => {
    const { client } = observedClient(json(value), withToken)
    expect(await client.getHistory('1')).toMatchObject({ ok: true, data: value })
  })

  test('text, where the operation answers text, be it HTML, a number, or empty', async () => {
    for (const summary of ['Alle dagen open', '<p>Alle dagen open</p>', '42', '']) {
      const { client } = observedClient(text(summary, { 'content-type': 'text/html' }))
      expect(await client.getCalendarSummary('1')).toMatchObject({ ok: true, status: 200, data: summary })
    }
  })

  test('the same when the server says how long the answer is', async () => {
    const body = '{"name":"Den Hemel"}'
    const { client } = observedClient(text(body, { 'content-type': 'application/json', 'content-length': '20' }))
    expect(await client.get('1')).toMatchObject({ data: { name: 'Den Hemel' } })
  })
})

describe('a call throws UnexpectedResponseError', () => {
  test.each<[string, Answer]>([
    ['HTML comes with a 200', html(200)],
    ['nothing comes where JSON is due', text('', {})],
    ['nothing comes where JSON is due, and the length says so', text('', { 'content-length': '0' })],
    ['the JSON is cut off', text('{"name":"Den', { 'content-type': 'application/json' })],
    ['a proxy answers a 502 in HTML', html(502)],
    ['a proxy answers a 403 in HTML', html(403)],
    ['something answers a 404 in HTML that starts with a blank line', text('\r\n <html>', {}, 404)],
  ])('when %s', async (_, answer) => {
    const { client } = observedClient(answer, { retries: 0 })
    const error = await errorOf(client.get('1'))
    expect(error).toBeInstanceOf(UnexpectedResponseError)
    expect(error).toMatchObject({ name: 'UnexpectedResponseError', message: expect.stringContaining('get') })
  })

  test('that says the status and the media type', async () => {
    const { client } = observedClient(html(502), { retries: 0 })
    const error = await errorOf(client.get('1'))
    expect(error).toMatchObject({ status: 502 })
    expect((error as Error).message).toMatch(/502.*text\/html/)
  })
})

describe('a call that is refused gives', () => {
  test('the problem as the server tells it, with members of its own', async () => {
    const duplicate = { status: 409, type: 'https://api.publiq.be/probs/uitdatabank/duplicate-place' }
    const members = {
      ...duplicate,
      title: 'Duplicate place',
      detail: 'It exists.',
      duplicatePlaceUri: 'https://x.be/1',
    }
    const { client } = observedClient(problem(409, members), withToken)
    const result = await client.create({ name: 'Den Hemel' })
    expect(result).toMatchObject({ ok: false, status: 409 })
    expect(result.data).toBeUndefined()
    expect(result.error).toEqual(members)
    expect(result.response.status).toBe(409)
  })

  test('the same when the problem comes as application/json', async () => {
    const body = { type: 'https://api.publiq.be/probs/url/not-found', title: 'Not Found', status: 404 }
    const { client } = observedClient(json(body, 404))
    expect((await client.get('1')).error).toEqual(body)
  })

  test('a problem where the operation would answer text', async () => {
    const { client } = observedClient(problem(404))
    expect(await client.getCalendarSummary('1')).toMatchObject({ ok: false, error: { status: 404 } })
  })

  test('a status that no document mentions', async () => {
    const { client } = observedClient(problem(418))
    expect(await client.get('1')).toMatchObject({ ok: false, status: 418, error: { title: 'Title of 418' } })
  })
})

describe('a call that is refused without a problem gives one made from the status', () => {
  test.each<[string, Answer]>([
    ['an empty answer', text('', {}, 404)],
    ['an empty answer whose length is told', text('', { 'content-length': '0' }, 404)],
    ['an answer without a body', () => new Response(null, { status: 404 })],
    ['JSON of another kind', json({ message: 'no', code: 7 }, 404)],
    ['a JSON list', json([1], 404)],
    ['a JSON text', json('no', 404)],
    ['JSON null', json(null, 404)],
    ['JSON that is cut off', text('{"type":"a', { 'content-type': 'application/json' }, 404)],
    ['a problem without a status', json({ type: 'about:blank', title: 'Not here' }, 404)],
    ['plain text', text('Not here', { 'content-type': 'text/plain' }, 404)],
  ])('for %s', async (_, answer) => {
    const { client } = observedClient(answer)
    const result = await client.get('1')
    expect(result).toMatchObject({ ok: false, status: 404, error: { type: 'about:blank', status: 404 } })
    expect((result.error as Problem).title).toMatch(/\w/)
  })

  test('with the words of the status line, when it has any', async () => {
    const { client } = observedClient(() => new Response('', { status: 404, statusText: 'Not Found' }))
    expect((await client.get('1')).error).toMatchObject({ title: 'Not Found' })
  })
})
