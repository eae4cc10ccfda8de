import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

// Each language that this machine has; a shell and curl are everywhere but on Windows.

/** The twin is installed there. */
const cwd = join(import.meta.dirname, '../..')

function has(command: string): boolean {
  return spawnSync(command, ['--version']).error === undefined
}

const programs = [
  ['python3', 'twin.py', ''],
  ['php', 'twin.php', ''],
  ['java', 'TwinTest.java', ''],
  ['sh', 'twin.sh', '503\n200\n'],
] as const

if (process.platform !== 'win32') assert.ok(has('curl'), 'There is no curl.')
for (const [command, file, expected] of programs) {
  if (process.platform === 'win32' || !has(command)) continue
  const { status, stdout, stderr } = spawnSync(command, [join(import.meta.dirname, file)], { cwd, encoding: 'utf8' })
  assert.deepEqual([command, status, stdout, stderr], [command, 0, expected, ''])
}
