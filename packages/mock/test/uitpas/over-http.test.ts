import { clientCredentials, clientIdentification, customToken } from '@uitkit/auth'
import { isProblem, unwrap } from '@uitkit/client'
import { createMuseumpassClient } from '@uitkit/museumpass'
import { createUitpasClient, problemType } from '@uitkit/uitpas'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MockServer, startServer } from '../../src/node.ts'
import { eventId, numbers } from './uitpas-twin.ts'

// The clients that an integration has, with credentials of each kind, over HTTP.

let server: MockServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const counter = { clientId: 'twin-balie', clientSecret: 'not-a-secret-balie' }

describe('over HTTP', () => {
  it('a counter asks for a token, and checks someone in', async () => {
    const { environment } = server
    const uitpas = createUitpasClient({ environment, credentials: clientCredentials({ environment, ...counter }) })
    const checkin = unwrap(await uitpas.checkins.create({ eventId, uitpasNumber: numbers.jozef }))
    expect(checkin.passholder?.points).toBe(31)
    const again = await uitpas.checkins.create({ eventId, uitpasNumber: numbers.jozef })
    expect(isProblem(again.error, problemType.checkinNotAllowed)).toBe(true)
  })

  it('a device sets itself up as a kiosk, and then goes by its own id', async () => {
    const { environment } = server
    const kiosk = (token: string) => createUitpasClient({ environment, credentials: customToken(token) })
    const deviceId = 'device-over-http'
    unwrap(await kiosk('twin-kiosk-code').kioskDevices.setUp({ name: 'CID-TWIN-001', deviceId }))
    const { event } = unwrap(await kiosk(deviceId).kioskDevices.getCurrentEvent())
    expect(event.id).toBe(eventId)
    expect(await kiosk('another').kioskDevices.get()).toMatchObject({ status: 401 })
  })

  it('a site that only says who it is reads rewards', async () => {
    const { environment } = server
    const credentials = clientIdentification({ environment, clientId: 'twin-balie' })
    const rewards = unwrap(await createUitpasClient({ environment, credentials }).rewards.list({ type: 'ANY' }))
    expect(rewards.totalItems).toBe(3)
  })

  it('a museum registers a visit', async () => {
    const { environment } = server
    const client = { clientId: 'twin-museum', clientSecret: 'not-a-secret-museum' }
    const museumpass = createMuseumpassClient({
      environment,
      credentials: clientCredentials({ environment, ...client }),
    })
    const { passholderId, visit } = unwrap(await museumpass.getPass('2000001234567'))
    expect(visit.allowed).toBe(true)
    expect(await museumpass.registerVisit({ passholderId })).toMatchObject({ status: 201 })
    expect(await museumpass.registerVisit({ passholderId })).toMatchObject({ status: 400 })
  })
})
