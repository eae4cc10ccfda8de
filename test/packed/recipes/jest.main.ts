import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Runs jest in this folder, with one of its configurations. */
function jest(config: string, ...nodeOptions: readonly string[]): string {
  const program = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url))
  const options = [...nodeOptions, program, '--ci', `--config=${config}`]
  const { stderr } = spawnSync(process.execPath, options, { cwd: import.meta.dirname, encoding: 'utf8' })
  return stderr
}

assert.match(jest('jest.config.js', '--experimental-vm-modules'), /Tests: +2 passed, 2 total/)
assert.match(jest('jest.config.cjs'), /Tests: +2 passed, 2 total/)
