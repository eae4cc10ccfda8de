import { describe, expect, test } from 'vitest'
import type { Api } from '../src/index.ts'
import { links } from '../src/links.ts'

const api: Api = {
  name: 'uitpas',
  test: 'https://api-test.uitpas.be',
  production: 'https://api.uitpas.be',
  security: { default: [[]] },
  operations: {
    'validation.start': '/validations/{id}/start GET query link public',
    'validation.get': '/validations/{id} GET query public',
  },
}

describe('a link', () => {
  test('is the URL in the environment, with its parameters encoded', () => {
    const start = links(api, { environment: 'test' })['validation.start']
    expect(start?.('a/b', { state: 'x&y', redirect_uri: 'https://denhemel.example/?a=b', prompt: undefined })).toBe(
      'https://api-test.uitpas.be/validations/a%2Fb/start?state=x%26y&redirect_uri=https%3A%2F%2Fdenhemel.example%2F%3Fa%3Db',
    )
    expect(links(api, { environment: { uitpas: 'http://127.0.0.1:1' } })['validation.start']?.('1')).toBe(
      'http://127.0.0.1:1/validations/1/start',
    )
  })

  test('is there for operations that are links alone', () => {
    expect(Object.keys(links(api, { environment: 'production' }))).toEqual(['validation.start'])
  })

  test('is refused a path parameter that would make it another page', () => {
    expect(() => links(api, { environment: 'test' })['validation.start']?.('..')).toThrow(TypeError)
  })
})
