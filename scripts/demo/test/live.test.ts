import { startServer, type MockServer } from '@uitkit/mock/node'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { demo } from '../demo.ts'
import { logInAs } from '../log-in-as.ts'
import type { Fetch } from '../world.ts'
import { fakeTerminal, type FakeTerminal } from './fake-terminal.ts'
import { faults } from './faults.ts'

const apiKey = 'twin-key-that-may-refresh'
const lotte = { email: 'lotte.maes@twin.example', password: 'geheim' }

let twin: MockServer
let requests: string[]
let terminal: FakeTerminal
beforeEach(async () => {
  twin = await startServer()
  requests = []
  terminal = fakeTerminal({ apiKey })
})
afterEach(() => twin.close())

const fetch: Fetch = (request) => {
  requests.push(`${request.method} ${new URL(request.url).pathname}`)
  return globalThis.fetch(request)
}

/** Runs the live demo at the twin. */
function live(args: readonly string[] = [], stage: { fetch?: Fetch; patienceMs?: number } = {}): Promise<number> {
  return demo(['--live', '--json', ...args], terminal, {
    environment: twin.environment,
    patienceMs: 60_000,
    fetch,
    ...stage,
  })
}

async function sayYes(): Promise<void> {
  await terminal.hears(/Type yes/)
  terminal.stdin.write('yes\n')
}

/** Follows the link that the terminal shows; gives the pages that the browser saw on its way. */
async function followLink(stopAt?: string): Promise<{ url: string; pages: Response[] }> {
  const link = await terminal.hears(/http\S+\/connect\S+/)
  const pages: Response[] = []
  const { url } = await logInAs(lotte, link, {
    ...(stopAt === undefined ? {} : { stopAt }),
    async fetch(request) {
      const response = await globalThis.fetch(request)
      pages.push(response.clone())
      return response
    },
  })
  return { url, pages }
}

const toldSteps = () => terminal.steps().map(({ step, ok }) => (ok ? step : `${step} failed`))
const placesLeft = () => [...twin.mock.state.places.values()].map(({ workflowStatus }) => workflowStatus)

test('a person says yes and logs in; the story is told there, and what it made is deleted', async () => {
  const status = live()
  await sayYes()
  const { url, pages } = await followLink()
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/done$/)
  expect(await pages.at(-1)?.text()).toContain('You can close this tab.')

  expect(await status).toBe(0)
  expect(toldSteps()).toEqual([
    'plan',
    'connect',
    'login',
    'token',
    'create',
    'rename',
    'read',
    'mistake',
    'missing-key',
    'unknown-place',
    'delete',
  ])
  expect(placesLeft()).toEqual(['DELETED'])
})

test('it names the steps that it leaves out, and why', async () => {
  const status = live()
  await terminal.hears(/Type yes/)
  const [plan] = terminal.steps()
  expect(plan?.facts['leavesOut']).toEqual({
    'expired-token': expect.stringContaining('clock'),
    duplicate: expect.stringContaining('search index'),
  })
  terminal.stdin.end()
  await status
})

test('no key and no token is shown, neither to the person nor to a program', async () => {
  const status = live()
  await sayYes()
  await followLink()
  await status
  const { stdout, stderr } = terminal.shown()
  expect(stdout + stderr).not.toContain(apiKey)
  expect(stdout + stderr).not.toMatch(/eyJ\w/)
})

test('a pasted URL will do, with spaces and line breaks in and around it', async () => {
  const status = live(['--paste'])
  await sayYes()
  const { url } = await followLink(`${twin.environment.jwtProvider}/oob`)
  await terminal.hears(/paste it here/)
  terminal.stdin.write(`\n  ${url.slice(0, 80)}\n  ${url.slice(80, 160)}  \n${url.slice(160)}\n\n`)
  expect(await status).toBe(0)
  expect(placesLeft()).toEqual(['DELETED'])
  const { stdout, stderr } = terminal.shown()
  expect(stdout + stderr).not.toMatch(/eyJ\w/)
  expect(stdout + stderr).not.toContain(url.slice(160, 200))
})

test('pasted text without a token is refused in plain words, and not repeated', async () => {
  const status = live(['--paste'])
  await sayYes()
  await terminal.hears(/paste it here/)
  terminal.stdin.write('hunter2\n\n')
  expect(await status).toBe(1)
  expect(terminal.steps().at(-1)).toMatchObject({ step: 'login', facts: { reason: expect.stringContaining('no JWT') } })
  expect(terminal.shown().stdout + terminal.shown().stderr).not.toContain('hunter2')
})

test("a stranger's callback, with another state or none, gets an error page and logs nobody in", async () => {
  const status = live()
  await sayYes()
  const link = new URL(await terminal.hears(/http\S+\/connect\S+/))
  const [callback = ''] = link.searchParams.get('destination')?.split('?') ?? []
  const jwt = await twin.mock.tokenFor('bram')
  for (const query of [`state=guessed&jwt=${jwt}`, `jwt=${jwt}`, 'state=']) {
    const response = await globalThis.fetch(`${callback}?${query}`, { redirect: 'manual' })
    expect(response.status).toBe(400)
    expect(await response.text()).not.toContain(jwt)
  }
  expect((await globalThis.fetch(callback.replace('/callback', '/done'))).status).toBe(404)

  await followLink()
  expect(await status).toBe(0)
  expect(terminal.steps().find(({ step }) => step === 'token')?.facts['user']).toBe(lotte.email)
})

test('whoever does not come back is not waited for without end', async () => {
  const status = live([], { patienceMs: 1 })
  await sayYes()
  expect(await status).toBe(1)
  expect(terminal.steps().at(-1)).toMatchObject({
    step: 'login',
    ok: false,
    facts: { reason: expect.stringMatching(/in time/) },
  })
})

test.each(['no', 'y', 'YES', ''])('at "%s" instead of yes, nothing is done', async (answer) => {
  const status = live()
  await terminal.hears(/Type yes/)
  terminal.stdin.write(`${answer}\n`)
  expect(await status).toBe(1)
  expect(terminal.shown().stderr).toContain('Nothing was done.')
  expect(requests).toEqual([])
})

test('when the input ends at the question, nothing is done', async () => {
  const status = live()
  await terminal.hears(/Type yes/)
  terminal.stdin.end()
  expect(await status).toBe(1)
  expect(requests).toEqual([])
})

test('without a terminal it says that it needs a person', async () => {
  terminal = fakeTerminal({ apiKey, isTTY: false })
  expect(await live()).toBe(1)
  expect(terminal.shown().stderr).toContain('needs a person')
  expect(terminal.shown().stdout).toBe('')
})

test('without credentials it says which it takes, that there are no new keys, and where OAuth2 is explained', async () => {
  terminal = fakeTerminal()
  expect(await live()).toBe(1)
  expect(terminal.shown().stderr).toMatch(
    /UITKIT_CLIENT_ID[^]*no new keys[^]*30 September 2026[^]*https:\/\/docs\.publiq\.be\/docs\/authentication/,
  )
  expect(terminal.shown().stdout).toBe('')
})

test('what was made is deleted when a later step fails, and the demo fails', async () => {
  const status = live([], { fetch: faults.rename(fetch) })
  await sayYes()
  await followLink()
  expect(await status).toBe(1)
  expect(toldSteps().slice(-3)).toEqual(['create', 'rename failed', 'delete'])
  expect(placesLeft()).toEqual(['DELETED'])
})

test('an interruption stops the story after the step that is under way, and what was made is deleted', async () => {
  const status = live([], {
    fetch(request) {
      if (request.method === 'POST') terminal.interrupt()
      return fetch(request)
    },
  })
  await sayYes()
  await followLink()
  expect(await status).toBe(1)
  expect(toldSteps().slice(-3)).toEqual(['create', 'rename failed', 'delete'])
  expect(placesLeft()).toEqual(['DELETED'])
})

test('an interruption ends the wait for the login', async () => {
  const status = live()
  await sayYes()
  await terminal.hears(/http\S+\/connect\S+/)
  terminal.interrupt()
  expect(await status).toBe(1)
  expect(toldSteps().at(-1)).toBe('login failed')
})

test('a place that could not be deleted is named, for the person to do it', async () => {
  const status = live([], {
    fetch: (request) =>
      request.method === 'DELETE' ? Promise.resolve(new Response(null, { status: 403 })) : fetch(request),
  })
  await sayYes()
  await followLink()
  expect(await status).toBe(1)
  const [placeId] = twin.mock.state.places.keys()
  expect(toldSteps().at(-1)).toBe('delete failed')
  expect(terminal.shown().stderr).toMatch(new RegExp(`The place is still there.*/places/${placeId}\n`))
})

test('when no answer came to the creation, the place that may be there is named', async () => {
  const status = live([], {
    async fetch(request) {
      const response = await fetch(request)
      if (request.method === 'POST') throw new TypeError('fetch failed')
      return response
    },
  })
  await sayYes()
  await followLink()
  expect(await status).toBe(1)
  const [name] = [...twin.mock.state.places.values()].map(({ name }) => (name as { nl: string }).nl)
  expect(terminal.shown().stderr).toContain(`a draft with the name "${name}"`)
})

test('with the credentials of a client nobody logs in: the story is told in its name, and no secret is shown', async () => {
  const clientSecret = 'not-a-secret-cultuurhuis'
  const env = { UITKIT_CLIENT_ID: 'twin-cultuurhuis', UITKIT_CLIENT_SECRET: clientSecret }
  terminal = fakeTerminal({ env, apiKey })
  const status = live()
  await sayYes()
  expect(await status).toBe(0)
  const steps = ['plan', 'client-token', 'create', 'rename', 'read', 'mistake', 'unknown-place', 'delete']
  expect(toldSteps()).toEqual(steps)
  expect(placesLeft()).toEqual(['DELETED'])
  expect(requests.filter((request) => request.endsWith('/token'))).toHaveLength(1)
  const { stdout, stderr } = terminal.shown()
  expect(stdout + stderr).not.toContain(clientSecret)
  expect(stdout + stderr).not.toMatch(/eyJ\w/)
})

test('with a wrong secret of a client it says so, and nothing is done', async () => {
  terminal = fakeTerminal({ env: { UITKIT_CLIENT_ID: 'twin-cultuurhuis', UITKIT_CLIENT_SECRET: 'wrong' } })
  const status = live()
  await sayYes()
  expect(await status).toBe(1)
  expect(terminal.steps().at(-1)).toMatchObject({
    step: 'client-token',
    ok: false,
    facts: { reason: expect.stringContaining('invalid_client') },
  })
  expect(requests).toEqual(['POST /realms/uitid/protocol/openid-connect/token'])
})
