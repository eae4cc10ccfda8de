import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { demo } from '../demo.ts'
import { liveStage } from '../live/tell-live.ts'
import { fakeTerminal, type ToldStep } from './fake-terminal.ts'
import { faults } from './faults.ts'

const run = (...args: readonly string[]) =>
  promisify(execFile)(process.execPath, [
    '--conditions=@uitkit/source',
    join(import.meta.dirname, '../main.ts'),
    ...args,
  ])

test('the demo tells the whole story as JSON lines and nothing else, and exits with 0', async () => {
  const { stdout, stderr } = await run('--json')
  expect(stderr).toBe('')
  const steps = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ToldStep)
  expect(steps.filter(({ ok }) => ok).map(({ step }) => step)).toEqual([
    'who-is-who',
    'connect',
    'login',
    'token',
    'create',
    'rename',
    'read',
    'expired-token',
    'mistake',
    'missing-key',
    'unknown-place',
    'duplicate',
  ])
  const facts = Object.fromEntries(steps.map((step) => [step.step, step.facts]))
  const id = String(facts['create']?.['place']).split('/').at(-1)
  expect(facts).toMatchObject({
    connect: {
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/connect\?destination=https%3A%2F%2Fapp\.example/),
    },
    login: {
      visits: [
        expect.stringContaining('/connect'),
        expect.anything(),
        expect.stringContaining('POST'),
        expect.anything(),
      ],
      cameBack: 'https://app.example/callback?state=…&jwt=eyJ…&refresh=…',
      withoutToken: 'https://app.example/callback',
    },
    token: { user: 'lotte.maes@twin.example', lives: '12 hours' },
    create: { request: 'POST /places', status: 201 },
    rename: {
      request: `PUT /places/${id}/name/nl`,
      headers: { authorization: 'Bearer ***', 'x-api-key': '***', 'content-type': 'application/json' },
      status: 204,
    },
    read: { request: `GET /places/${id}`, status: 200, name: 'Den Hemel' },
    'expired-token': {
      requests: [`PUT /places/${id}/name/fr: 401`, 'GET /refresh: 200', `PUT /places/${id}/name/fr: 204`],
    },
    mistake: { status: 400, mistakes: { '/contactPoint/email/0': expect.any(String) } },
    'missing-key': { status: 401, detail: expect.stringContaining('requires an API key') },
    'unknown-place': { status: 404 },
    duplicate: { status: 409, existing: facts['create']?.['place'] },
  })
})

test('the story in the terminal fits 80 columns, and shows no credentials', async () => {
  const { stdout } = await run()
  expect(stdout).toContain('Every step did what it says.')
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  expect(stdout).not.toContain('twin-key-that-may-refresh')
  expect(stdout).not.toMatch(/eyJ\w|(refresh|code|state)=\w/)
  // oxlint-disable-next-line no-control-regex
  expect(stdout).not.toMatch(/\u001b/)
})

test.each(Object.entries(faults))(
  'when servers are not as step %s says, the demo stops there and fails',
  async (step, fault) => {
    const terminal = fakeTerminal()
    const status = await demo(['--json'], terminal, { ...liveStage, fetch: fault(liveStage.fetch) })
    expect(status).toBe(1)
    const failed = terminal.steps().filter(({ ok }) => !ok)
    expect(failed).toEqual([terminal.steps().at(-1)])
    expect(failed[0]?.step).toBe(step)
  },
)

test('a step that fails says what was expected and what came', async () => {
  const terminal = fakeTerminal()
  await demo([], terminal, { ...liveStage, fetch: faults.rename(liveStage.fetch) })
  expect(terminal.shown().stdout).toMatch(
    / 6 {2}Rename it\n[^]*This is not so\.\n +expected +status 204\n +came +500 Out of order\n$/,
  )
})

test.each([['--paste'], ['--fast'], ['file.json']])(
  'it does not know %s, and shows how it is used',
  async (...args) => {
    const terminal = fakeTerminal()
    expect(await demo(args, terminal)).toBe(1)
    expect(terminal.shown().stdout).toBe('')
    expect(terminal.shown().stderr).toContain('Usage: pnpm demo')
  },
)
