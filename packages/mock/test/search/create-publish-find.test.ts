import { clientIdentification, jwtProvider, memorySession } from '@uitkit/auth'
import { unwrap } from '@uitkit/client'
import { createEventsClient } from '@uitkit/events'
import { createPlacesClient } from '@uitkit/places'
import { createSearchClient } from '@uitkit/search'
import { paginate } from '@uitkit/search/paginate'
import { and, phrase, term } from '@uitkit/search/query'
import { expect, test } from 'vitest'
import { createMock } from '../../src/index.ts'

const concert = { id: '0.50.4.0.0' }

test('what is created and published is found, by the clients that an integration has', async () => {
  const clock = () => Date.parse('2026-11-24T12:00:00Z')
  const mock = createMock({ clock })
  const { environment, fetch } = mock
  const session = memorySession({ jwt: await mock.tokenFor('lotte') })
  const credentials = jwtProvider({ environment, apiKey: 'twin-key-without-refresh', session, now: clock })
  const places = createPlacesClient({ environment, fetch, credentials })
  const events = createEventsClient({ environment, fetch, credentials })
  const search = createSearchClient({
    environment,
    fetch,
    credentials: clientIdentification({ environment, clientId: 'twin-affiche' }),
  })

  const address = {
    addressCountry: 'BE',
    addressLocality: 'Leuven',
    postalCode: '3000',
    streetAddress: 'Bondgenotenlaan 1',
  }
  const { placeId, url } = unwrap(
    await places.create({
      mainLanguage: 'nl',
      name: { nl: 'De Notelaar' },
      terms: [{ id: 'OyaPaf64AEmEAYXHeLMAtA' }],
      address: { nl: address },
      calendarType: 'permanent',
      workflowStatus: 'READY_FOR_VALIDATION',
    }),
  )
  expect(placeId).toBeDefined()
  const create = async (name: string, day: string) =>
    unwrap(
      await events.create({
        mainLanguage: 'nl',
        name: { nl: name },
        terms: [concert],
        location: { '@id': url },
        calendarType: 'single',
        subEvent: [{ startDate: `${day}T20:00:00+01:00`, endDate: `${day}T22:00:00+01:00` }],
      }),
    ).eventId

  const eventId = await create('Jazz op zolder', '2026-12-05')
  const find = { q: and(phrase('op zolder'), term('location.name.nl', 'de notelaar')) }
  expect(unwrap(await search.searchEvents(find)).totalItems).toBe(0)
  unwrap(await events.updateWorkflowStatus(eventId, { workflowStatus: 'READY_FOR_VALIDATION' }))
  const query = {
    ...find,
    dateFrom: '2026-12-05T00:00:00+01:00',
    dateTo: '2026-12-05T23:59:59+01:00',
    regions: ['nis-24062'],
    embed: true,
  } as const
  const page = unwrap(await search.searchEvents(query))
  expect(page).toMatchObject({
    totalItems: 1,
    member: [{ name: { nl: 'Jazz op zolder' }, regions: expect.arrayContaining(['nis-24062']) }],
  })
  expect(unwrap(await search.queryEvents(`q=${encodeURIComponent(find.q)}`)).totalItems).toBe(1)

  unwrap(await events.updateName(eventId, 'nl', { name: 'Jazz op het dak' }))
  expect(unwrap(await search.searchEvents(find)).totalItems).toBe(0)
  unwrap(await events.delete(eventId))
  expect(unwrap(await search.searchEvents({ q: term('id', eventId) })).totalItems).toBe(0)

  for (let day = 10; day < 17; day++) {
    const id = await create(`Avond ${day}`, `2026-12-${day}`)
    unwrap(await events.updateWorkflowStatus(id, { workflowStatus: 'READY_FOR_VALIDATION' }))
  }
  const found: string[] = []
  for await (const event of paginate(search.searchEvents, { text: 'avond' }, { pageSize: 3 })) found.push(event['@id'])
  expect(new Set(found).size).toBe(7)
})
