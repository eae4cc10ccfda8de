import assert from 'node:assert/strict'
import { jwtProvider } from '@uitkit/auth'
import { unwrap } from '@uitkit/client'
import { createMock } from '@uitkit/mock'
import { createPlacesClient, type PlaceInput } from '@uitkit/places'
import './node-version.js'

// The main job: log in, create a place, rename it, read it.

const mock = createMock()
const { environment, fetch } = mock
const credentials = jwtProvider({ environment, apiKey: 'twin-key-without-refresh' })
await credentials.session.set({ jwt: await mock.tokenFor('lotte') })
const places = createPlacesClient({ environment, fetch, credentials })

const hall: PlaceInput = {
  mainLanguage: 'nl',
  name: { nl: 'Zaal Oost' },
  terms: [{ id: 'Yf4aZBfsUEu2NsQqsprngw' }],
  address: {
    nl: { addressCountry: 'BE', addressLocality: 'Gent', postalCode: '9000', streetAddress: 'Kraanlei 1' },
  },
  calendarType: 'permanent',
}
const { placeId } = unwrap(await places.create(hall))
const renamed = await places.updateName(placeId, 'nl', { name: 'Zaal West' })
assert.equal(renamed.status, 204)
const place = unwrap(await places.get(placeId))
assert.equal(place.name.nl, 'Zaal West')

const missing = await places.get('00000000-0000-4000-8000-000000000000')
assert.equal(missing.ok, false)
if (!missing.ok) assert.equal(missing.error.status, 404)

// @ts-expect-error The API has no such language.
places.updateName(placeId, 'xx', { name: 'x' }).catch(() => {})
// @ts-expect-error A place has a name.
const nameless: PlaceInput = { mainLanguage: 'nl', terms: [], address: hall.address, calendarType: 'permanent' }
assert.equal('name' in nameless, false)
