import { resolve } from 'node:path'
import { countBrowserTests } from './count-browser-tests.ts'
import { findChromium } from './find-chromium.ts'
import { readReports, removeReports } from './read-reports.ts'
import { runTasks } from './run-tasks.ts'
import { tally } from './tally.ts'

const root = resolve(import.meta.dirname, '../..')
const isContinuousIntegration = (process.env['CI'] ?? '') !== ''
const chromium = findChromium()

removeReports(root)
const tasks =
  chromium === undefined
    ? runTasks(root, ['typecheck', 'test', 'test:packed'], {})
    : runTasks(root, ['typecheck', 'test', 'test:packed', 'test:browser'], { CHROMIUM_PATH: chromium })

const leftOut = {
  count: chromium === undefined ? countBrowserTests(root) : 0,
  isFailure: isContinuousIntegration,
}
const { passed, failed, skipped, remarks } = tally(tasks, readReports(root), leftOut)

console.log()
for (const remark of remarks) console.log(remark)
if (leftOut.count > 0) {
  console.log(`${leftOut.count} browser tests were left out, because no Chromium was found on this machine.`)
  console.log('To run them: install it (Debian and Ubuntu: apt-get install chromium), or set CHROMIUM_PATH to one.')
  if (leftOut.isFailure) console.log('CI is set, so that counts as a failure.')
}
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = failed === 0 ? 0 : 1
