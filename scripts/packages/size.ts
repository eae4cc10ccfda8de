import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { budgetsFile, overBudget, readBudgets } from './budgets.ts'
import { bundleSize, unpackAll } from './bundle-size.ts'
import { packAll } from './pack.ts'

// pnpm size [--record]: weighs programs made from the packed packages against their budgets.

const root = resolve(import.meta.dirname, '../..')
/** Where what the packages depend on is found. */
const dependencies = ['client', 'auth'].map((name) => join(root, 'packages', name, 'node_modules'))
const record = process.argv.includes('--record')
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
  for (const [name, budget] of Object.entries(budgets)) {
    const size = await bundleSize(budget.code, folder, dependencies)
    const parts = Object.entries(size.parts).map(([part, bytes]) => `${part} ${bytes}`)
    console.log(`${name}: ${size.gzipped} of ${budget.limit} bytes gzipped (minified: ${parts.join(', ')})`)
    const complaint = overBudget(name, budget, size)
    if (complaint !== undefined) {
      console.error(complaint)
      process.exitCode = 1
    }
    budgets[name] = { ...budget, parts: size.parts }
  }
  if (record) writeFileSync(budgetsFile, `${JSON.stringify(budgets, null, 2)}\n`)
} finally {
  rmSync(folder, { recursive: true })
}
