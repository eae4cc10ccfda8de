import { describe, expect, it } from 'vitest'
import { seededTwin } from '../support/seeded-twin.ts'

describe('UiTPAS within the Entry API', () => {
  it.each([
    ['GET /uitpas/events/x', "Event with id 'x' was not found in UiTPAS. Are you sure it is an UiTPAS event?"],
    [
      'GET /uitpas/events/x/cardSystems',
      "Event with id 'x' was not found in UiTPAS. Are you sure it is an UiTPAS event?",
    ],
    [
      'GET /uitpas/organizers/x/card-systems',
      "Organizer with id 'x' was not found in UiTPAS. Are you sure it is an UiTPAS organizer?",
    ],
  ])('knows nobody, and says so to anyone: %s', async (target, detail) => {
    const answer = await seededTwin().send(target, undefined, { as: null })
    expect(answer).toMatchObject({ status: 404, body: { title: 'Not Found', detail } })
  })

  it('wants a token where something would change', async () => {
    const twin = seededTwin()
    const target = 'PUT /uitpas/events/x/card-systems/1/distribution-key/2'
    expect(await twin.send(target, undefined, { as: null })).toMatchObject({ status: 401 })
    expect(await twin.send(target)).toMatchObject({ status: 404 })
  })
})
