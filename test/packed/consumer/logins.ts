import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clientCredentials, type OAuthTokens } from '@uitkit/auth'
import { cliLogin } from '@uitkit/auth/cli'
import { fileSession } from '@uitkit/auth/file-session'
import { keyValueSession } from '@uitkit/auth/key-value-session'
import { userAccessToken } from '@uitkit/auth/user-access-token'
import { startServer } from '@uitkit/mock/node'
import { createUsersClient } from '@uitkit/users'
import './node-version.js'

// A command line and a back end, with OAuth: each keeps its tokens where others find them.

const server = await startServer()
const folder = await mkdtemp(join(tmpdir(), 'uitkit-logins-'))
try {
  const { environment, mock } = server
  const file = join(folder, 'session.json')
  const user = userAccessToken({ environment, clientId: 'twin-wandelapp', session: fileSession(file) })
  const browse = async (url: string) => void (await fetch(await mock.walkLogin('lotte', url)))
  await cliLogin(user, { open: browse, print: () => undefined })
  const next = userAccessToken({ environment, clientId: 'twin-wandelapp', session: fileSession(file) })
  const { data } = await createUsersClient({ environment, credentials: next }).getCurrent()
  assert.equal(data?.email, 'lotte.maes@twin.example')

  const store = new Map<string, string>()
  const backEnd = clientCredentials({
    environment,
    clientId: 'twin-cultuurhuis',
    clientSecret: 'not-a-secret-cultuurhuis',
    session: keyValueSession<OAuthTokens>(store, 'client'),
  })
  const headers = await backEnd.authenticate(new Request(environment.entry), ['clientAccessToken'])
  assert.match(headers['authorization'] ?? '', /^Bearer /)
  assert.deepEqual([...store.keys()], ['client'])
} finally {
  await rm(folder, { recursive: true })
  await server.close()
}
