import { expect, test } from 'vitest'
import { clientIdentification } from '../src/index.ts'
import { userAccessToken } from '../src/user-access-token.ts'

const environment = 'test'

/** As an environment variable is that nobody has set, where the compiler was told that it is there. */
const unset = undefined as unknown as string

test.each<[string, () => unknown]>([
  ['clientId', () => userAccessToken({ environment, clientId: '' })],
  ['clientId', () => clientIdentification({ environment, clientId: unset })],
])('an empty %s is told when the credentials are made, not by a server later', (name, make) => {
  expect(make).toThrow(new TypeError(`${name} is empty`))
})

test('a public client needs no secret', () => {
  expect(() => userAccessToken({ environment, clientId: 'id' })).not.toThrow()
})
