import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../node_modules/@playwright/test/cli.js', import.meta.url))
// The compiled tests lie beside them.
const options = [program, 'test', 'spec.ts', '--config=playwright.config.js', '--reporter=list']
const { stdout, stderr } = spawnSync(process.execPath, options, { cwd: import.meta.dirname, encoding: 'utf8' })
assert.match(stdout, /^ {2}2 passed/m, stdout + stderr)
