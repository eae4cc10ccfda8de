import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Reporter } from 'vitest/node'
import { collectCounts } from './coverage/collect.ts'
import { sumOf } from './coverage/counter.ts'
import { coverageOf } from './coverage/coverage.ts'
import { coverageText } from './coverage/coverage-text.ts'

export interface CoverageReporterOptions {
  /** A JSON file to write the `Coverage` to, from the folder that vitest runs in; none when left out. */
  readonly outputFile?: string
}

/**
 * A reporter for vitest: how much of publiq's APIs the twins of all test files were asked, over all workers.
 *
 * It needs `@uitkit/mock/vitest` among the `setupFiles`. In `reporters` it goes by its name, `@uitkit/mock/vitest-reporter`.
 *
 * @example
 * ```ts
 * export default defineConfig({
 *   test: {
 *     setupFiles: ['@uitkit/mock/vitest'],
 *     reporters: ['default', ['@uitkit/mock/vitest-reporter', { outputFile: 'publiq-coverage.json' }]],
 *   },
 * })
 * ```
 */
export default function coverageReporter({ outputFile }: CoverageReporterOptions = {}): Reporter {
  // A twin of the global setup is in vitest's own process.
  let ownCounts = collectCounts()
  let isFirstRun = true
  return {
    onTestRunStart() {
      if (!isFirstRun) ownCounts = collectCounts()
      isFirstRun = false
    },
    onTestRunEnd(modules) {
      const coverage = coverageOf(sumOf([ownCounts(), ...modules.map((module) => module.meta().uitkit ?? {})]))
      console.log(`\n${coverageText(coverage)}\n`)
      if (outputFile === undefined) return
      mkdirSync(dirname(outputFile), { recursive: true })
      writeFileSync(outputFile, `${JSON.stringify(coverage, undefined, 2)}\n`)
    },
  }
}
