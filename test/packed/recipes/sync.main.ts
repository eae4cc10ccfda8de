import assert from 'node:assert/strict'
import { clientCredentials, jwtProvider } from '@uitkit/auth'
import { unwrap } from '@uitkit/client'
import { createEventsClient, type EventInput } from '@uitkit/events'
import { createMock } from '@uitkit/mock'
import { createPlacesClient } from '@uitkit/places'
import { run } from './run.ts'
import { eventIdOf, sync, type Item } from './sync.ts'

const mock = createMock()
const { environment } = mock
const user = jwtProvider({ environment, apiKey: 'twin-key-without-refresh' })
await user.session.set({ jwt: await mock.tokenFor('beheerder') })
const place = unwrap(
  await createPlacesClient({ environment, fetch: mock.fetch, credentials: user }).create({
    mainLanguage: 'nl',
    name: { nl: 'Zaal Oost' },
    terms: [{ id: 'Yf4aZBfsUEu2NsQqsprngw' }],
    address: {
      nl: { addressCountry: 'BE', addressLocality: 'Gent', postalCode: '9000', streetAddress: 'Kraanlei 1' },
    },
    calendarType: 'permanent',
  }),
)

function item(number: number, name = `Concert ${number}`): Item {
  const event: EventInput = {
    mainLanguage: 'nl',
    name: { nl: name },
    terms: [{ id: '0.50.4.0.0' }],
    location: { '@id': place.url },
    calendarType: 'permanent',
  }
  return { key: `concert-${number}`, event }
}
const items = Array.from({ length: 40 }, (_, number) => item(number))

/** A network that loses the answer, once, for each of these. */
const loses = new Set([3, 17].map((number) => eventIdOf(`concert-${number}`)))
const requests: string[] = []
let afterRequest = (): void => {}
async function fetch(request: Request): Promise<Response> {
  const response = await mock.fetch(request)
  const id = request.url.split('/').at(-1) ?? ''
  if (request.method === 'PUT') requests.push(id)
  afterRequest()
  if (request.method === 'PUT' && loses.delete(id)) throw new TypeError('fetch failed')
  return response
}
const credentials = clientCredentials({
  environment,
  clientId: 'twin-cultuurhuis',
  clientSecret: 'not-a-secret-cultuurhuis',
  fetch: mock.fetch,
})
const events = createEventsClient({ environment, fetch, credentials, retries: 0 })

// Aborted after ten requests: what runs comes to its end, nothing is lost.
const stop = new AbortController()
afterRequest = () => requests.length >= 10 && stop.abort()
const first = await sync(events, items, stop.signal)
afterRequest = () => {}
assert.ok(first.synced >= 9 && first.synced < 20)
assert.equal(first.synced + first.left.length, 40)
assert.deepEqual(first.refused, [])
assert.ok(first.left.some(({ key }) => key === 'concert-3'))

// Resumed, twice, as an answer is lost once more.
const second = await sync(events, first.left)
assert.deepEqual(
  second.left.map(({ key }) => key),
  ['concert-17'],
)
const third = await sync(events, second.left)
assert.deepEqual([third.synced, third.left], [1, []])

// All over, from a source that is read as it goes, with a change and a mistake: the same events, one changed.
async function* source(): AsyncGenerator<Item> {
  yield* items.slice(1)
  yield item(0, 'Recital')
  yield { key: 'mistake', event: { ...item(99).event, terms: [{ id: 'no-such-term' }] } }
}
const last = await sync(events, source())
assert.deepEqual([last.synced, last.left, last.refused.length], [40, [], 1])
assert.equal(last.refused[0]?.problem.status, 400)
const names: (string | undefined)[] = []
for (const { key } of items) names.push(unwrap(await events.get(eventIdOf(key))).name.nl)
assert.deepEqual(names, ['Recital', ...items.slice(1).map(({ event }) => event.name.nl)])
assert.equal(new Set(requests.slice(0, 41)).size, 40)

// With nobody's client: its call asks for a token first, which no one gives here.
Object.assign(process.env, { CLIENT_ID: 'nobody', CLIENT_SECRET: 'no-secret' })
globalThis.fetch = async () => Response.json({ error: 'invalid_client' }, { status: 401 })
const none = await run(source())
assert.deepEqual([none.synced, none.left.length], [0, 41])
