// `pnpm release:rehearse`: publishes what is committed on loopback, uses it as users do, changes a spec, and releases again.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../generate/root.ts'
import { findChromium } from '../test/find-chromium.ts'
import { rehearse } from './rehearse.ts'
import { CannotGoOn, createReport } from './report.ts'
import { run } from './run.ts'

const ending = new AbortController()
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => ending.abort(name))
const { signal } = ending
const report = createReport((line) => console.log(line), signal, performance.now.bind(performance))
const folder = mkdtempSync(join(tmpdir(), 'uitkit-rehearsal-'))

try {
  const chromium = findChromium()
  const isContinuousIntegration = (process.env['CI'] ?? '') !== ''
  if (chromium === undefined && isContinuousIntegration) {
    throw new Error('CI is set, and there is no Chromium here; install one, or set CHROMIUM_PATH')
  }
  const uncommitted = await run('git', ['status', '--porcelain'], { cwd: root, signal })
  if (uncommitted !== '') console.log('What is not committed is not rehearsed.\n')
  await rehearse({ folder, root, chromium, signal }, report)
  if (!report.close()) process.exitCode = 1
} catch (error) {
  if (signal.aborted) console.error(`\nrelease:rehearse: ended by ${String(signal.reason)}`)
  else if (error instanceof CannotGoOn) report.close()
  else console.error(`\nrelease:rehearse: ${(error as Error).message}`)
  process.exitCode = 1
} finally {
  // Ends the registry, too.
  ending.abort()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
