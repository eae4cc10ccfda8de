import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Coverage } from '../../src/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'uitkit-reporter-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const vitest = join(import.meta.dirname, '../../node_modules/vitest/vitest.mjs')
const unauthorized = 'https://api.publiq.be/probs/auth/unauthorized'

function runProject(name: string, options: readonly string[]) {
  const report = join(folder, 'a folder', `${name}.json`)
  const { stdout, status } = spawnSync(process.execPath, [vitest, 'run', '--no-color', ...options], {
    cwd: join(import.meta.dirname, 'project'),
    env: { ...process.env, REPORT: report },
    encoding: 'utf8',
  })
  return { status, stdout, coverage: JSON.parse(readFileSync(report, 'utf8')) as Coverage }
}

test.each([
  ['forks', ['--pool=forks']],
  ['threads', ['--pool=threads']],
  ['no isolation', ['--no-isolate', '--no-file-parallelism']],
])('counts what all twins of all files answered, once: %s', { timeout: 60_000 }, (name, options) => {
  const { status, stdout, coverage } = runProject(name, options)
  expect(coverage.counts).toEqual({
    'taxonomy.listTerms 200': 3,
    'events.get 404 https://api.publiq.be/probs/url/not-found': 1,
    'places.get 404 https://api.publiq.be/probs/url/not-found': 1,
    [`places.create 401 ${unauthorized}`]: 1,
    [`search.searchEvents 401 ${unauthorized}`]: 1,
  })
  expect(coverage.operations.exercised).toHaveLength(5)
  expect(stdout).toMatch(/^Of publiq's APIs: 5 of 259 operations, 5 of \d+ statuses/m)
  expect(stdout).toContain('search: 1 of 8 operations')
  // One test of the project fails, as its matcher says.
  expect(status).toBe(1)
  expect(stdout).toContain('1 failed | 2 passed')
})
