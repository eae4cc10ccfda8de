import assert from 'node:assert/strict'
import { jwtProvider } from '@uitkit/auth'
import { unwrap } from '@uitkit/client'
import { startServer } from '@uitkit/mock/node'
import { createPlacesClient, type PlaceInput } from '@uitkit/places'
import * as before from './before.ts'
import { placesWith, rename } from './step-1.ts'
import { signedIn } from './step-2.ts'
import { backEnd } from './step-3.ts'

const server = await startServer()
try {
  const { environment, mock } = server
  const apiKey = 'twin-key-without-refresh'
  const jwt = await mock.tokenFor('beheerder')
  const credentials = jwtProvider({ environment, apiKey })
  await credentials.session.set({ jwt })
  const places = createPlacesClient({ environment, credentials })
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
  const name = async () => unwrap(await places.get(placeId)).name.nl

  await before.rename(environment.entry, placeId, 'Before', jwt, apiKey)
  assert.equal(await name(), 'Before')
  await rename(
    placesWith(environment, () => jwt, apiKey),
    placeId,
    'Step 1',
  )
  assert.equal(await name(), 'Step 1')
  await rename(await signedIn(environment, apiKey, jwt), placeId, 'Step 2')
  assert.equal(await name(), 'Step 2')

  // A client may change what is its own.
  const own = backEnd(environment, 'twin-cultuurhuis', 'not-a-secret-cultuurhuis')
  const made = unwrap(await own.create({ ...hall, name: { nl: 'Zaal Noord' } }))
  await rename(own, made.placeId, 'Step 3')
  assert.equal(unwrap(await own.get(made.placeId)).name.nl, 'Step 3')
} finally {
  await server.close()
}
