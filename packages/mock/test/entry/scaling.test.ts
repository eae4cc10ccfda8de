import { expect, it } from 'vitest'
import { eventTwin } from '../events/event-twin.ts'
import { minimalPlace } from '../places/place-twin.ts'
import { refuseWalks } from '../support/refuse-walks.ts'
import { admin, organizer } from '../support/seeded-twin.ts'

it('finds what belongs together without a look at every item', async () => {
  const twin = await eventTwin()
  const event = await twin.create({ organizer: { '@id': organizer.url }, labels: ['avond'] })
  const requests = [
    [`GET /places/${twin.placeId}/events`],
    ['POST /places', { ...minimalPlace, name: { nl: 'Een andere' } }],
    ['POST /organizers', { mainLanguage: 'nl', name: { nl: 'De Kring' }, url: 'https://kring.example' }],
    ['GET /ownerships/suggestions?itemType=organizer'],
    ['PATCH /labels/avond', { command: 'MakeInvisible' }],
    [`DELETE /organizers/${organizer.id}`],
    [`GET ${event}`],
  ] as const
  // The first question makes an index; it may look at everything.
  for (const [target, body] of requests) await twin.send(target, body, { as: admin })

  for (const documents of [twin.state.events, twin.state.places, twin.state.organizers]) refuseWalks(documents)
  for (const [target, body] of requests) {
    const { status } = await twin.send(target, body, { as: admin })
    expect(status, target).not.toBe(500)
  }
  expect(await twin.read(event)).toMatchObject({ hiddenLabels: ['avond'] })
  expect(await twin.read(event)).not.toHaveProperty('organizer')
})
