import { describe, expect, it } from 'vitest'
import { seededTwin } from '../support/seeded-twin.ts'

describe('subscribing to a mailing list', () => {
  it('answers 204, to whoever has a token', async () => {
    const { send } = seededTwin()
    expect(await send('PUT /mailing-list/7', { email: 'a@b.example' })).toEqual({ status: 204, body: undefined })
    expect(await send('PUT /mailing-list/7', { email: 'a@b.example' }, { as: null })).toMatchObject({ status: 401 })
  })

  it.each([
    ['{}', { schemaErrors: [{ jsonPointer: '/', error: "The property 'email' is required." }] }],
    ['{"email":null}', { schemaErrors: [{ jsonPointer: '/', error: "The property 'email' is required." }] }],
    ['null', { schemaErrors: [{ jsonPointer: '/', error: "The property 'email' is required." }] }],
    ['{"email":"x"}', { detail: 'Given string is not a valid e-mail address.' }],
    ['{"email":7}', { detail: 'Given string is not a valid e-mail address.' }],
    ['{', { title: 'Invalid body syntax', detail: 'The given request body could not be parsed as json.' }],
  ])('refuses %s', async (body, problem) => {
    expect(await seededTwin().send('PUT /mailing-list/7', body)).toMatchObject({ status: 400, body: problem })
  })
})
