import { describe, expect, test } from 'vitest'
import { noContent } from './support/answers.ts'
import { userToken } from './support/credentials.ts'
import { errorOf } from './support/error-of.ts'
import { observedClient } from './support/observed-client.ts'

const withToken = { credentials: userToken() }

describe('path parameters', () => {
  test('stand in the path in their order', async () => {
    const { client, sent } = observedClient(noContent, withToken)
    await client.updateName('ed388184', 'nl', { name: 'Den Hemel' })
    expect(sent[0]).toMatchObject({ method: 'PUT', path: '/places/ed388184/name/nl', body: '{"name":"Den Hemel"}' })
  })

  test.each([
    ['a slash', 'a/b', 'a%2Fb'],
    ['a backslash', String.raw`a\b`, 'a%5Cb'],
    ['a question mark', 'a?b', 'a%3Fb'],
    ['a hash', 'a#b', 'a%23b'],
    ['a per cent sign', 'a%2Fb', 'a%252Fb'],
    ['a space', 'a b', 'a%20b'],
    ['letters beyond ASCII', 'café 🎭', 'caf%C3%A9%20%F0%9F%8E%AD'],
    ['braces', '{placeId}', '%7BplaceId%7D'],
    ['what means something in a replacement', '$&', '%24%26'],
    ['dots among others', '..a', '..a'],
    ['three dots', '...', '...'],
    ['dots that are encoded already', '%2e%2e', '%252e%252e'],
  ])('may hold %s', async (_, label, encoded) => {
    const { client, sent } = observedClient(noContent, withToken)
    await client.addLabel('1', label)
    expect(sent[0]?.path).toBe(`/places/1/labels/${encoded}`)
  })

  test.each([
    ['empty', ''],
    ['a dot', '.'],
    ['two dots', '..'],
    ['undefined', undefined as unknown as string],
    ['null', null as unknown as string],
  ])('are refused before anything is sent when one is %s', async (_, value) => {
    const { client, sent } = observedClient(noContent, withToken)
    const calls = [
      client.delete(value),
      client.addLabel('1', value),
      client.addLabel(value, 'label'),
      client.http.GET('/places/{placeId}', { params: { path: { placeId: value } } }),
    ]
    for (const error of await Promise.all(calls.map(errorOf))) expect(error).toBeInstanceOf(TypeError)
    expect(sent).toEqual([])
  })

  test('are refused with a word on where the mistake is', async () => {
    const { client } = observedClient(noContent, withToken)
    expect(await errorOf(client.addLabel('1', '..'))).toHaveProperty('message', expect.stringMatching(/label/i))
  })

  test('are refused when they are no text that a URL can hold', async () => {
    const { client, sent } = observedClient(noContent, withToken)
    expect(await errorOf(client.delete('\uD800'))).toBeInstanceOf(Error)
    expect(sent).toEqual([])
  })
})

test('a path parameter that a call on http leaves out is refused before anything is sent', async () => {
  const { client, sent } = observedClient(noContent)
  // @ts-expect-error The types ask for it; programs without types may forget it.
  await expect(client.http.GET('/places/{placeId}', { params: { path: {} } })).rejects.toThrow('a parameter is missing')
  expect(sent).toEqual([])
})
