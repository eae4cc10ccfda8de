import { describe, expect, test } from 'vitest'
import { isProblem, ProblemError, unwrap } from '../src/index.ts'
import { problem } from './support/answers.ts'
import { errorOf } from './support/error-of.ts'
import { observedClient } from './support/observed-client.ts'
import { userToken } from './support/credentials.ts'

const type = 'https://api.publiq.be/probs/uitdatabank/duplicate-place'
const duplicate = problem(409, { type, duplicatePlaceUri: 'https://example.com/places/1' })

describe('isProblem', () => {
  test('knows the error of a result by its type', async () => {
    const { client } = observedClient(duplicate, { credentials: userToken() })
    const { error } = await client.create({ name: '' })
    expect(isProblem(error, type)).toBe(true)
    expect(isProblem(error, 'https://api.publiq.be/probs/uitdatabank')).toBe(false)
  })

  test('knows what unwrap throws, which has what is special to the problem', async () => {
    const { client } = observedClient(duplicate, { credentials: userToken() })
    const error = await errorOf(client.create({ name: '' }).then(unwrap))
    expect(isProblem(error, type)).toBe(true)
    expect(error).toHaveProperty('duplicatePlaceUri', 'https://example.com/places/1')
  })

  test('knows nothing else', () => {
    for (const other of [undefined, null, '', type, new Error(type), { type: undefined }]) {
      expect(isProblem(other, type)).toBe(false)
    }
  })
})

test('members of a problem do not take the place of those that every error has', () => {
  const hostile = { type, title: 'Duplicate', status: 409, message: 'token', name: 'Bob', problem: 'y' }
  const error = new ProblemError(hostile)
  expect(error).toMatchObject({ name: 'ProblemError', message: `409 Duplicate: ${type}`, problem: hostile })
})
