import { expect, test } from 'vitest'
import { type Report } from './read-reports.ts'
import { type Task } from './run-tasks.ts'
import { tally } from './tally.ts'

const none = { count: 0, isFailure: false }

const task = (kind: string, folder: string, succeeded = true): Task => ({
  name: `@uitkit/${folder.split('/')[1]}#${kind}`,
  kind,
  folder,
  succeeded,
})

const report = (folder: string, passed: number, failed = 0, skipped = 0): Report => ({
  folder,
  passed,
  failed,
  skipped,
})

test('the figures of all folders are added up', () => {
  const tasks = [task('test', 'packages/auth'), task('test', 'packages/client', false)]
  const reports = [report('packages/auth', 5, 0, 1), report('packages/client', 7, 2)]
  expect(tally(tasks, reports, none)).toEqual({ passed: 12, failed: 2, skipped: 1, remarks: [] })
})

test('a type check that fails is a failure, and is named', () => {
  const tasks = [task('test', 'packages/auth'), task('typecheck', 'packages/auth', false)]
  const { failed, remarks } = tally(tasks, [report('packages/auth', 5)], none)
  expect(failed).toBe(1)
  expect(remarks).toEqual(['@uitkit/auth#typecheck failed; its output is above.'])
})

test('a test run that dies without a report is a failure', () => {
  expect(tally([task('test', 'packages/auth', false)], [], none).failed).toBe(1)
})

test('a test run that fails with only passed tests in its report is a failure', () => {
  expect(tally([task('test', 'packages/auth', false)], [report('packages/auth', 5)], none).failed).toBe(1)
})

test('a test run that succeeds without a report is a failure', () => {
  const { failed, remarks } = tally([task('test:packed', 'test/packed')], [report('packages/auth', 5)], none)
  expect(failed).toBe(1)
  expect(remarks).toEqual(['@uitkit/packed#test:packed left no report of its tests.'])
})

test('browser tests that were left out are skipped, and on CI failed', () => {
  const tasks = [task('test', 'packages/auth')]
  const reports = [report('packages/auth', 5)]
  expect(tally(tasks, reports, { count: 4, isFailure: false })).toMatchObject({ failed: 0, skipped: 4 })
  expect(tally(tasks, reports, { count: 4, isFailure: true })).toMatchObject({ failed: 4, skipped: 0 })
})

test('no test at all is a failure', () => {
  expect(tally([], [], none)).toMatchObject({ failed: 1, remarks: ['No test ran.'] })
})
