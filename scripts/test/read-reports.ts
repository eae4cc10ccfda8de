import { globSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** How the tests of one workspace folder went. */
export interface Report {
  /** The folder, from the root: `packages/auth`. */
  readonly folder: string
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** What is read of vitest's JSON report. */
interface VitestReport {
  readonly success: boolean
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
}

const places = ['packages/*/.results/*.json', 'scripts/.results/*.json', 'test/*/.results/*.json']

/** Reads the report that each vitest run left in its `.results` folder, a cached run's included. */
export function readReports(root: string): Report[] {
  return globSync(places, { cwd: root }).map((path) => {
    const report = JSON.parse(readFileSync(join(root, path), 'utf8')) as VitestReport
    return {
      folder: dirname(dirname(path)).replaceAll('\\', '/'),
      passed: report.numPassedTests,
      // A file that cannot be loaded fails without a failed test.
      failed: report.success ? report.numFailedTests : Math.max(1, report.numFailedTests),
      skipped: report.numPendingTests + report.numTodoTests,
    }
  })
}

/** Removes the reports of an earlier run, so that a run that dies leaves none. */
export function removeReports(root: string): void {
  for (const path of globSync(places, { cwd: root })) rmSync(join(root, path))
}
