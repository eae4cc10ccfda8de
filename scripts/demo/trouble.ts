import { randomUUID } from 'node:crypto'
import { bearer } from '@uitkit/auth'
import { expectEqual, expectStatus } from './expect.ts'
import { placeNamed } from './main-job.ts'
import type { Step } from './step.ts'
import { lastExchange, type PlacesWorld, type TwinWorld, type World } from './world.ts'

export const expiredToken: Step<TwinWorld> = {
  name: 'expired-token',
  title: 'What goes wrong: the token has expired',
  about:
    'Thirteen hours later, in an app whose clock is slow. The server refuses the call, the token is renewed once, ' +
    'and the call is sent again. The app sees only the success.',
  async run(world) {
    world.passTime(13)
    const before = world.exchanges.length
    const result = await world.places.updateName(world.placeId, 'fr', { name: 'Le Ciel' })
    expectStatus(result, 204)
    const requests = world.exchanges.slice(before).map(({ request, status }) => `${request}: ${status}`)
    const rename = `PUT /places/${world.placeId}/name/fr`
    expectEqual(requests, [`${rename}: 401`, 'GET /refresh: 200', `${rename}: 204`])
    return { call: "places.updateName(placeId, 'fr', { name: 'Le Ciel' })", requests, appSaw: result.status }
  },
}

export const mistake: Step<PlacesWorld> = {
  name: 'mistake',
  title: 'What goes wrong: a mistake in the data',
  about: 'Types catch most mistakes before anything is sent, but not this one. The answer points at it.',
  async run(world) {
    const [, name] = world.names
    const contactPoint = { email: ['info.denhemel.be'] }
    const result = await world.places.replace(world.placeId, { ...placeNamed(name), contactPoint })
    expectStatus(result, 400)
    const mistakes = Object.fromEntries(
      (result.error.schemaErrors ?? []).map(({ jsonPointer, error }) => [jsonPointer, error]),
    )
    expectEqual(Object.keys(mistakes), ['/contactPoint/email/0'])
    const { request, status } = lastExchange(world)
    const call = "places.replace(placeId, { …, contactPoint: { email: ['info.denhemel.be'] } })"
    return { call, request, status, title: result.error.title, mistakes }
  },
}

export const missingKey: Step<World> = {
  name: 'missing-key',
  title: 'What goes wrong: the API key is missing',
  about: 'The same call, with the token alone. A new token would not help, so none is fetched.',
  async run(world) {
    const before = world.exchanges.length
    const { jwt = '' } = (await world.session.get()) ?? {}
    const [, name] = world.names
    const result = await world.placesWith(bearer(() => jwt)).updateName(world.placeId, 'nl', { name })
    expectStatus(result, 401)
    expectEqual(world.exchanges.length, before + 1)
    const { request, headers, status } = lastExchange(world)
    expectEqual(Object.keys(headers), ['authorization', 'content-type'])
    return { request, headers, status, title: result.error.title, detail: result.error.detail ?? '' }
  },
}

export const unknownPlace: Step<PlacesWorld> = {
  name: 'unknown-place',
  title: 'What goes wrong: the place does not exist',
  about: 'An id that nothing has.',
  async run(world) {
    const result = await world.places.get(randomUUID())
    expectStatus(result, 404)
    const { request, status } = lastExchange(world)
    return {
      call: 'places.get(otherId)',
      request,
      status,
      title: result.error.title,
      detail: result.error.detail ?? '',
    }
  },
}

export const duplicate: Step<PlacesWorld> = {
  name: 'duplicate',
  title: 'What goes wrong: the place exists already',
  about: 'A user cannot make two places with one name and address. The answer links to the first.',
  async run(world) {
    const [, name] = world.names
    const result = await world.places.create(placeNamed(name))
    expectStatus(result, 409)
    const { title, duplicatePlaceUri } = result.error
    expectEqual(duplicatePlaceUri, world.placeUrl)
    const { request, status } = lastExchange(world)
    return {
      call: `places.create({ name: { nl: '${name}' }, … })`,
      request,
      status,
      title,
      existing: duplicatePlaceUri,
    }
  },
}
