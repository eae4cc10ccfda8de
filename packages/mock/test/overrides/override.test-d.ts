// Nothing here runs: what it asserts is that it compiles.
import type { operations as EventsOperations } from '@uitkit/events'
import type { operations as ImagesOperations } from '@uitkit/images'
import type { NameInput, operations } from '@uitkit/places'
import type { operations as SearchOperations } from '@uitkit/search'
import { expectTypeOf } from 'vitest'
import { createMock } from '../../src/index.ts'

const mock = createMock()
const notFound = { type: 'https://api.publiq.be/probs/url/not-found', title: 'Not Found', status: 404 }

// A handler is given what the operation takes
mock.override<operations>('places', {
  async updateName({ params, query, body }) {
    expectTypeOf(params.placeId).toEqualTypeOf<string>()
    expectTypeOf(params.language).toEqualTypeOf<'nl' | 'fr' | 'de' | 'en'>()
    expectTypeOf(query).toEqualTypeOf<Readonly<Record<string, never>>>()
    expectTypeOf(await body()).toEqualTypeOf<NameInput>()
    // @ts-expect-error: the path has no such parameter.
    void params.eventId
    return { status: 204 }
  },
  async get({ body }) {
    expectTypeOf(await body()).toEqualTypeOf<undefined>()
    return { status: 404, body: notFound }
  },
})
mock.override<SearchOperations>('search', {
  searchEvents({ query }) {
    expectTypeOf(query.limit).toEqualTypeOf<number | undefined>()
    return undefined
  },
  async queryEvents({ body }) {
    expectTypeOf(await body()).toEqualTypeOf<string | undefined>()
    return undefined
  },
})
mock.override<ImagesOperations>('images', {
  async create({ body }) {
    const sent = await body()
    if (typeof sent !== 'string') expectTypeOf(sent.contentUrl).toEqualTypeOf<string>()
    return undefined
  },
})

// A handler answers what is documented, or nothing
mock.override<operations>('places', { updateName: () => ({ status: 204 }) })
mock.override<operations>('places', { updateName: () => ({ status: 404, body: notFound, headers: { age: '1' } }) })
mock.override<operations>('places', { updateName: () => undefined })
mock.override<EventsOperations>('events', {
  copy: async () => ({ status: 201, body: { eventId: '1', url: 'https://io.example/events/1' } }),
})

// @ts-expect-error: no such status is documented.
mock.override<operations>('places', { updateName: () => ({ status: 418 }) })
// @ts-expect-error: this status has no body.
mock.override<operations>('places', { updateName: () => ({ status: 204, body: notFound }) })
// @ts-expect-error: this one has.
mock.override<operations>('places', { updateName: () => ({ status: 404 }) })
// @ts-expect-error: a problem has a title.
mock.override<operations>('places', { updateName: () => ({ status: 404, body: { type: 'x', status: 404 } }) })
// @ts-expect-error: there is no such operation.
mock.override<operations>('places', { updateNmae: () => undefined })
// @ts-expect-error: there is no such client.
mock.override<operations>('place', {})

// Without types anything may be answered, and what is sent is unknown
mock.override('places', {
  async updateName({ params, body }) {
    expectTypeOf(params['placeId']).toBeUnknown()
    expectTypeOf(await body()).toBeUnknown()
    return { status: 418, body: { teapot: true } }
  },
})
// @ts-expect-error: a status is a number.
mock.override('places', { get: () => ({ status: '404', body: {} }) })
