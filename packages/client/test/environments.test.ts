import { describe, expect, test } from 'vitest'
import { createClient, environments, type ClientOptions } from '../src/index.ts'
import { json } from './support/answers.ts'
import { userToken } from './support/credentials.ts'
import { observedClient } from './support/observed-client.ts'
import { api } from './support/places-api.ts'

const create = (options: object) => () => createClient(api, options as ClientOptions)

async function urlOf(environment: ClientOptions['environment']): Promise<string> {
  const { client, sent } = observedClient(json({}), { environment })
  await client.get('1')
  return sent[0]?.url ?? ''
}

describe('a client calls', () => {
  test('the hosts of the environment that it is made for', async () => {
    expect(await urlOf('test')).toBe('https://io-test.uitdatabank.be/places/1')
    expect(await urlOf('production')).toBe('https://io.uitdatabank.be/places/1')
  })

  test('a server of your own, by its base URL, a path in it and a slash at its end included', async () => {
    expect(await urlOf({ entry: 'http://127.0.0.1:8080' })).toBe('http://127.0.0.1:8080/places/1')
    expect(await urlOf({ entry: 'http://127.0.0.1:8080/twin/' })).toBe('http://127.0.0.1:8080/twin/places/1')
  })
})

describe('a client is not made', () => {
  test.each(['acceptance', 'Test', '', undefined])('for the environment %j, which there is not', (environment) => {
    expect(create({ environment })).toThrow(TypeError)
  })

  test('for a server of your own that does not have its API, and the error says which', () => {
    expect(create({ environment: { search: 'http://127.0.0.1:8080' } })).toThrow(/entry/)
  })

  test('with credentials of another environment, and the error says of which', () => {
    const credentials = userToken({ environment: 'test' })
    expect(create({ environment: 'production', credentials })).toThrow(TypeError)
    expect(create({ environment: 'production', credentials })).toThrow(/test/)
    expect(create({ environment: { entry: 'http://127.0.0.1:8080' }, credentials })).toThrow(/test/)
  })
})

test('credentials fit in their own environment, and in each when they name none', () => {
  expect(create({ environment: 'test', credentials: userToken({ environment: 'test' }) })).not.toThrow()
  expect(create({ environment: 'production', credentials: userToken() })).not.toThrow()
  expect(create({ environment: { entry: 'http://127.0.0.1:8080' }, credentials: userToken() })).not.toThrow()
})

test('every API has a base URL in both environments: https, no slash at its end', () => {
  for (const environment of Object.values(environments)) {
    expect(Object.keys(environment)).toEqual(['entry', 'search', 'taxonomy', 'uitpas', 'museumpass'])
    for (const url of Object.values(environment)) expect(url).toMatch(/^https:\/\/[a-z.-]+$/)
  }
})
