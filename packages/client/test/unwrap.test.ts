import { describe, expect, test } from 'vitest'
import { ProblemError, unwrap } from '../src/index.ts'
import { json, noContent, problem } from './support/answers.ts'
import { errorOf } from './support/error-of.ts'
import { observedClient } from './support/observed-client.ts'
import { userToken } from './support/credentials.ts'

const withToken = { credentials: userToken() }

/** What unwrap throws of a problem with these members. */
async function thrown(members: { readonly status: number; readonly [member: string]: unknown }): Promise<ProblemError> {
  const { client } = observedClient(problem(members.status, members), { ...withToken, retries: 0 })
  const error = await errorOf(client.create({ name: '' }).then(unwrap))
  expect(error).toBeInstanceOf(ProblemError)
  return error as ProblemError
}

describe('unwrap gives', () => {
  test('the data of a success', async () => {
    const { client } = observedClient(json({ name: 'Den Hemel' }))
    expect(unwrap(await client.get('1'))).toEqual({ name: 'Den Hemel' })
  })

  test('undefined after a 204', async () => {
    const { client } = observedClient(noContent, withToken)
    expect(unwrap(await client.delete('1'))).toBeUndefined()
  })
})

describe('unwrap throws a ProblemError', () => {
  const schemaErrors = [
    { jsonPointer: '/name', error: 'Minimum string length is 1, found 0' },
    { jsonPointer: '/terms/0', error: 'The required properties (id) are missing' },
  ]
  const invalid = { status: 400, type: 'https://api.publiq.be/probs/body/invalid-data', title: 'Invalid body data' }

  test('with the members of the problem', async () => {
    const error = await thrown({ ...invalid, detail: 'Two mistakes.', schemaErrors })
    expect(error).toMatchObject({ ...invalid, name: 'ProblemError', detail: 'Two mistakes.', schemaErrors })
    expect(error.endUserMessage).toBeUndefined()
  })

  test('with no schema errors, rather than undefined, when there are none', async () => {
    const error = await thrown({ status: 404 })
    expect(error.schemaErrors).toEqual([])
    expect(error.detail).toBeUndefined()
  })

  test('with the message for the end user that UiTPAS gives', async () => {
    const endUserMessage = { nl: 'Deze kaart is verlopen.' }
    expect((await thrown({ status: 400, endUserMessage })).endUserMessage).toEqual(endUserMessage)
  })

  test('with the whole problem, members of its own included', async () => {
    const { problem } = await thrown({ status: 409, duplicatePlaceUri: 'https://example.com/places/1' })
    expect(problem).toMatchObject({ status: 409, duplicatePlaceUri: 'https://example.com/places/1' })
  })

  test('whose message says the status, the title, and each mistake with its place', async () => {
    const { message } = await thrown({ ...invalid, schemaErrors })
    expect(message).toMatch(/400.*Invalid body data/)
    for (const { jsonPointer, error } of schemaErrors) expect(message).toContain(`${jsonPointer} ${error}`)
  })

  test('whose message says the detail, or else the type', async () => {
    expect((await thrown({ status: 404, detail: 'No such place.' })).message).toContain('No such place.')
    expect((await thrown({ ...invalid })).message).toContain(invalid.type)
  })
})
