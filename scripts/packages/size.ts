import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { budgetsFile, readBudgets, type Budget, type Budgets } from './budgets.ts'
import { unpackAll } from './bundle-size.ts'
import { measureAll, type Measurement } from './measure.ts'
import { packAll } from './pack.ts'

// pnpm size [--record]: what the packed packages weigh, bring along and are generated as, against their budgets.

const root = resolve(import.meta.dirname, '../..')
/** Where what the packages depend on is found. */
const dependencies = ['client', 'auth'].map((name) => join(root, 'packages', name, 'node_modules'))
const folder = mkdtempSync(join(tmpdir(), 'uitkit-size-'))

try {
  const build = spawnSync('turbo', ['run', 'build', '--output-logs=errors-only'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (build.status !== 0) throw new Error('The packages do not build: see above.')
  unpackAll(await packAll(root, folder), folder)

  const budgets = readBudgets()
  const measurements = await measureAll(budgets, { root, folder, dependencies })
  for (const measurement of measurements) tell(budgets, measurement)
  if (process.argv.includes('--record')) record(budgets, measurements)
} finally {
  rmSync(folder, { recursive: true })
}

function tell(budgets: Budgets, { group, name, cost, complaint }: Measurement): void {
  const parts = Object.entries(cost.parts ?? {}).map(([part, size]) => `${part} ${size}`)
  const { limit } = (budgets[group] as Readonly<Record<string, Budget>>)[name] as Budget
  console.log(`${name}: ${cost.total} of ${limit} ${cost.unit} (${parts.join(', ')})`)
  if (complaint === undefined) return
  console.error(complaint)
  process.exitCode = 1
}

/** Parts are what growth is told from; a limit is changed by hand, and seen in review. */
function record(budgets: Budgets, measurements: readonly Measurement[]): void {
  for (const { group, name, cost } of measurements) {
    const recorded = budgets[group] as Record<string, Budget>
    recorded[name] = { ...(recorded[name] as Budget), ...(cost.parts && { parts: cost.parts }) }
  }
  writeFileSync(budgetsFile, `${JSON.stringify(budgets, null, 2)}\n`)
}
