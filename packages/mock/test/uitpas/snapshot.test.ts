import { expect, it } from 'vitest'
import { createMock } from '../../src/index.ts'
import { issueClientAccessToken } from '../../src/tokens/issue-tokens.ts'
import type { Mock } from '../../src/create-mock.ts'
import { eventId, numbers } from './uitpas-twin.ts'

async function send(
  { state, environment, fetch }: Mock,
  server: 'uitpas' | 'museumpass',
  target: string,
  body?: unknown,
) {
  const client = state.clients.get(server === 'uitpas' ? 'twin-balie' : 'twin-museum')
  if (!client) throw new Error('no client')
  const [method = '', path = ''] = target.split(' ')
  const headers = { authorization: `Bearer ${await issueClientAccessToken(state, client)}` }
  const response = await fetch(environment[server] + path, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return { status: response.status, text: await response.text() }
}

it('goes on from a snapshot with all that was sold, saved, spent and visited', async () => {
  const first = createMock()
  const sale = { regularPrice: 10, tariff: { id: 'SOCIALTARIFF' }, eventId, uitpasNumber: numbers.jozef }
  const visit = { passholderId: '5e8c1d2a-9b47-4f63-a0d5-7c3e2b1f4a68' }
  await send(first, 'uitpas', 'POST /ticket-sales', [sale])
  await send(first, 'uitpas', 'POST /checkins', { eventId, uitpasNumber: numbers.mira })
  await send(first, 'uitpas', 'POST /rewards/redeemed', { rewardId: '5687', uitpasNumber: numbers.mira })
  await send(first, 'uitpas', `PUT /events/${eventId}/settings`, { id: eventId, checkinPoints: 3 })
  await send(first, 'museumpass', 'POST /visits', visit)

  const other = createMock({ seed: {} })
  other.restore(JSON.parse(JSON.stringify(first.snapshot())))
  for (const read of [
    `/ticket-sales?eventId=${eventId}`,
    `/passes?identifier=${numbers.mira}`,
    `/rewards/redeemed?uitpasNumber=${numbers.mira}`,
    `/events/${eventId}/settings`,
    '/card-systems',
  ]) {
    const answer = await send(other, 'uitpas', `GET ${read}`)
    expect(answer).toEqual(await send(first, 'uitpas', `GET ${read}`))
    expect(answer.status).toBe(200)
  }
  expect(await send(other, 'museumpass', 'POST /visits', visit)).toMatchObject({ status: 400 })
  expect(await send(other, 'uitpas', 'POST /ticket-sales', [sale])).toMatchObject({
    text: expect.stringContaining('"900002"'),
  })
})

it('starts anew when the twin is reset', async () => {
  const mock = createMock()
  await send(mock, 'uitpas', 'POST /checkins', { eventId, uitpasNumber: numbers.mira })
  mock.reset()
  expect(await send(mock, 'uitpas', `GET /passes?identifier=${numbers.mira}`)).toMatchObject({
    text: expect.stringContaining('"points":12'),
  })
})
