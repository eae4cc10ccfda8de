import { expect, test } from 'vitest'
import { bearer } from '../src/index.ts'

const request = new Request('https://io-test.uitdatabank.be/places')

test('bearer asks the function for a token before each request', () => {
  let token = 'one'
  const credentials = bearer(() => token)
  expect(credentials.authenticate(request, credentials.schemes)).toEqual({ authorization: 'Bearer one' })
  token = 'two'
  expect(credentials.authenticate(request, credentials.schemes)).toEqual({ authorization: 'Bearer two' })
})

test('bearer waits for a token that is a promise', async () => {
  const credentials = bearer(() => Promise.resolve('later'))
  await expect(credentials.authenticate(request, credentials.schemes)).resolves.toEqual({
    authorization: 'Bearer later',
  })
})

test('bearer passes on what the function throws', async () => {
  const failing = bearer(() => Promise.reject(new Error('no token today')))
  await expect(failing.authenticate(request, failing.schemes)).rejects.toThrow('no token today')
})

test('bearer satisfies OAuth access tokens, in any environment, and never renews', () => {
  const { authenticate: _, ...rest } = bearer(() => 'token')
  expect(rest).toEqual({ schemes: ['userAccessToken', 'clientAccessToken'] })
})
