import { type Report } from './read-reports.ts'
import { type Task } from './run-tasks.ts'

/** Browser tests that did not run. */
export interface LeftOut {
  readonly count: number
  /** True on CI, where Chromium has to be there. */
  readonly isFailure: boolean
}

/** The outcome of all tests together. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** What failed without a failed test, one sentence each. */
  readonly remarks: readonly string[]
}

/** Adds up the reports; a task that failed without a failed test counts as one failure. */
export function tally(tasks: readonly Task[], reports: readonly Report[], leftOut: LeftOut): Tally {
  const remarks = tasks.flatMap((task) => complaint(task, reports) ?? [])
  const sum = (count: (report: Report) => number): number => reports.reduce((total, report) => total + count(report), 0)
  const passed = sum((report) => report.passed)
  const failed = sum((report) => report.failed) + remarks.length + (leftOut.isFailure ? leftOut.count : 0)
  if (passed + failed === 0) return { passed, failed: 1, skipped: 0, remarks: ['No test ran.'] }
  return { passed, failed, skipped: sum((report) => report.skipped) + (leftOut.isFailure ? 0 : leftOut.count), remarks }
}

function complaint(task: Task, reports: readonly Report[]): string | undefined {
  const isTest = task.kind.startsWith('test')
  const own = isTest ? reports.filter(({ folder }) => folder === task.folder) : []
  if (!task.succeeded && own.every(({ failed }) => failed === 0)) return `${task.name} failed; its output is above.`
  if (task.succeeded && isTest && own.length === 0) return `${task.name} left no report of its tests.`
  return undefined
}
