import type { HeaderMap } from '@uitkit/client'
import type { PlaceInput } from '@uitkit/places'
import { expectEqual, expectStatus } from './expect.ts'
import type { Step } from './step.ts'
import { lastExchange, type PlacesWorld, type World } from './world.ts'

/** As little as a place can have. */
export function placeNamed(name: string): PlaceInput {
  return {
    mainLanguage: 'nl',
    name: { nl: name },
    // A cultural centre; the taxonomy of UiTdatabank has the ids.
    terms: [{ id: 'Yf4aZBfsUEu2NsQqsprngw' }],
    address: {
      nl: {
        streetAddress: 'Brusselsestraat 63',
        postalCode: '3000',
        addressLocality: 'Leuven',
        addressCountry: 'BE',
      },
    },
    calendarType: 'permanent',
  }
}

export const create: Step<PlacesWorld> = {
  name: 'create',
  title: 'Create a place',
  about: 'A new place is a draft: nobody sees it until it is published.',
  async run(world) {
    const [name] = world.names
    const result = await world.places.create(placeNamed(name))
    expectStatus(result, 201)
    world.placeId = result.data.placeId
    world.placeUrl = result.data.url
    const { request, status } = lastExchange(world)
    return { call: `places.create({ name: { nl: '${name}' }, … })`, request, status, place: world.placeUrl }
  },
}

export const rename: Step<World> = renameWith(
  { authorization: 'Bearer ***', 'x-api-key': '***' },
  'Two headers say who asks: the token of the user, and the API key of the app. 204 means done.',
)

export const renameAsClient: Step<PlacesWorld> = renameWith(
  { authorization: 'Bearer ***' },
  'One header says who asks: the token of the integration. 204 means done.',
)

function renameWith(expected: HeaderMap, about: string): Step<PlacesWorld> {
  return {
    name: 'rename',
    title: 'Rename it',
    about,
    async run(world) {
      const [, name] = world.names
      const result = await world.places.updateName(world.placeId, 'nl', { name })
      expectStatus(result, 204)
      const { request, headers, status } = lastExchange(world)
      const { 'content-type': _, ...credentials } = headers
      expectEqual(credentials, expected)
      return { call: `places.updateName(placeId, 'nl', { name: '${name}' })`, request, headers, status }
    },
  }
}

export const read: Step<PlacesWorld> = {
  name: 'read',
  title: 'Read it back',
  about: 'And there is the new name.',
  async run(world) {
    const result = await world.places.get(world.placeId)
    expectStatus(result, 200)
    const [, name] = world.names
    expectEqual(result.data.name.nl, name)
    const { request, status } = lastExchange(world)
    return { call: 'places.get(placeId)', request, status, name }
  },
}
