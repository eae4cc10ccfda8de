import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readReports, removeReports } from './read-reports.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'uitkit-reports-'))
})

afterEach(() => rmSync(root, { recursive: true }))

function write(folder: string, report: object): void {
  mkdirSync(join(root, folder, '.results'), { recursive: true })
  const zero = { success: true, numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }
  writeFileSync(join(root, folder, '.results', 'vitest.json'), JSON.stringify({ ...zero, ...report }))
}

test('packages, scripts and test folders are read, and todo counts as skipped', () => {
  write('packages/auth', { numPassedTests: 3, numPendingTests: 1, numTodoTests: 2 })
  write('scripts', { numPassedTests: 4 })
  write('test/packed', { numPassedTests: 5, numFailedTests: 1, success: false })
  expect(readReports(root).toSorted((a, b) => a.folder.localeCompare(b.folder))).toEqual([
    { folder: 'packages/auth', passed: 3, failed: 0, skipped: 3 },
    { folder: 'scripts', passed: 4, failed: 0, skipped: 0 },
    { folder: 'test/packed', passed: 5, failed: 1, skipped: 0 },
  ])
})

test('a report that is no success counts a failure, even when each test that ran has passed', () => {
  write('packages/auth', { numPassedTests: 3, success: false })
  expect(readReports(root)).toEqual([{ folder: 'packages/auth', passed: 3, failed: 1, skipped: 0 }])
})

test('removed reports are not read again', () => {
  write('packages/auth', { numPassedTests: 3 })
  removeReports(root)
  expect(readReports(root)).toEqual([])
})
