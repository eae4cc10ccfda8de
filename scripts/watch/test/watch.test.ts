import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { root } from '../../generate/root.ts'
import type { Run } from '../finding.ts'
import { openIssue, openPullRequest } from '../tell.ts'
import { watchDrift } from '../watch-drift.ts'
import { watchNewest } from '../watch-newest.ts'

// A slow machine under load is no reason to fail.
vi.setConfig({ testTimeout: 60_000 })

let commands: string[]
beforeEach(() => {
  commands = []
})

/** Notes each command, and answers those that are told. */
function answering(answers: Readonly<Record<string, string | Error>>): Run {
  return async (program, ...args) => {
    const command = [program, ...args].join(' ')
    commands.push(command)
    const [, answer = ''] = Object.entries(answers).find(([start]) => command.startsWith(start)) ?? []
    if (answer instanceof Error) throw answer
    return answer
  }
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'uitkit-watch-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

const finding = { title: 'It has moved', body: 'Here.' }

test('what is new becomes an issue, once', async () => {
  await openIssue(finding, answering({ 'gh issue list': '[{ "number": 3, "title": "Something else" }]' }))
  expect(commands.at(-1)).toBe('gh issue create --title It has moved --body Here.')
  await openIssue(finding, answering({ 'gh issue list': '[{ "number": 7, "title": "It has moved" }]' }))
  expect(commands.at(-1)).toBe('gh issue edit 7 --body Here.')
})

test('a change becomes a pull request of a branch of its own, once', async () => {
  await openPullRequest(finding, 'watch/newest', answering({ 'gh pr list': '[]' }))
  expect(commands).toEqual([
    'git switch --force-create watch/newest',
    'git add --all',
    'git commit --message It has moved',
    'git push --force origin watch/newest',
    'gh pr list --state open --head watch/newest --json number',
    'gh pr create --head watch/newest --title It has moved --body Here.',
  ])
  await openPullRequest(finding, 'watch/newest', answering({ 'gh pr list': '[{ "number": 9 }]' }))
  expect(commands.at(-1)).toBe('gh pr edit 9 --body Here.')
})

test('libraries as new as ours are nothing to tell, and nothing is tested', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), 'catalog:\n  msw: ^3.0.5\n')
  expect(await watchNewest(answering({}), folder)).toBeUndefined()
  expect(commands).toEqual(['pnpm update --recursive --latest msw openapi-typescript openapi-fetch'])
})

test.each([
  { tests: '12 passed, 0 failed, 0 skipped\n', says: 'With them all tests pass: 12 passed' },
  { tests: new Error('pnpm test\nended with 1:\n11 passed, 1 failed'), says: '11 passed, 1 failed' },
])('newer ones are told with what the tests say of them: $says', async ({ tests, says }) => {
  const folder = newFolder()
  const workspace = join(folder, 'pnpm-workspace.yaml')
  writeFileSync(workspace, 'catalog:\n  msw: ^3.0.5\n  openapi-fetch: ^0.17.0\n')
  const answers = answering({ 'pnpm test': tests })
  const told = await watchNewest(async (program, ...args) => {
    if (args[0] === 'update') writeFileSync(workspace, 'catalog:\n  msw: ^4.0.0\n  openapi-fetch: ^0.17.0\n')
    return answers(program, ...args)
  }, folder)
  expect(told?.body).toContain('| msw | ^3.0.5 | ^4.0.0 |')
  expect(told?.body).not.toContain('| openapi-fetch |')
  expect(told?.body).toContain(says)
  expect(commands.slice(1)).toEqual(['pnpm generate', 'pnpm test'])
})

test('published documents that have changed are told once, drift until it is gone', async () => {
  const folder = newFolder()
  const published = join(folder, 'published')
  mkdirSync(join(folder, 'specs'))
  mkdirSync(published)
  writeFileSync(join(folder, 'specs/deviations.md'), '')
  const images = readFileSync(join(root, 'packages/images/src/generated/openapi.json'), 'utf8')
  for (const api of ['search', 'taxonomy', 'uitpas', 'museumpass']) {
    writeFileSync(join(published, `${api}.json`), '{ "openapi": "3.1.0", "paths": {} }')
  }
  writeFileSync(join(published, 'entry.json'), images)
  await watchDrift(published, '2026-11-24', folder)
  expect(await watchDrift(published, '2026-11-25', folder)).toBeUndefined()

  writeFileSync(join(published, 'entry.json'), images.replace('"title":', '"x-seen": 1, "title":'))
  expect((await watchDrift(published, '2026-12-01', folder))?.body).toContain(
    'publiq has changed entry since 2026-11-24',
  )
  expect(await watchDrift(published, '2026-12-02', folder)).toBeUndefined()

  cpSync(join(root, 'packages/places/src/generated/openapi.json'), join(published, 'museumpass.json'))
  await watchDrift(published, '2026-12-08', folder)
  expect((await watchDrift(published, '2026-12-09', folder))?.body).toContain('not ours')
})
