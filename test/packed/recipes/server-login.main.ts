import assert from 'node:assert/strict'
import { createMock } from '@uitkit/mock'
import { createApplication } from './create-application.ts'

// A user logs in and is greeted; the whole of it, attacks included, is in test/logins.

const mock = createMock()
const application = createApplication({
  environment: mock.environment,
  clientId: 'twin-cultuurhuis',
  clientSecret: 'not-a-secret-cultuurhuis',
  redirectUri: 'https://app.example/callback',
  fetch: mock.fetch,
  store: new Map(),
})

const visit = (url: string, cookie = '') => application.request(url, { headers: { cookie } })
const cookieOf = (response: Response) => response.headers.getSetCookie().at(-1)?.replace(/;.*/, '')

assert.equal((await visit('https://app.example/')).headers.get('location'), '/login')
const login = await visit('https://app.example/login')
const callback = await mock.walkLogin('lotte', login.headers.get('location') ?? '')
const back = await visit(callback, cookieOf(login))
assert.equal(back.headers.get('location'), '/')
assert.equal(await (await visit('https://app.example/', cookieOf(back))).text(), 'Hello lotte')
