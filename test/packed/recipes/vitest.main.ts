import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('./node_modules/vitest/vitest.mjs', import.meta.url))
// The compiled tests lie beside them.
const options = [program, 'run', 'rename.test.ts', 'plain-fetch.test.ts']
const { stdout, stderr } = spawnSync(process.execPath, options, { cwd: import.meta.dirname, encoding: 'utf8' })
assert.match(stdout, /Tests +5 passed \(5\)/, stdout + stderr)

assert.match(stdout, /^Of publiq's APIs: 2 of \d+ operations, 4 of \d+ statuses/m)
assert.match(stdout, /^places: 2 of \d+ operations/m)
const { counts } = JSON.parse(readFileSync(new URL('publiq-coverage.json', import.meta.url), 'utf8'))
assert.equal(counts['places.updateName 204'], 2)
assert.equal(counts['places.get 200'], 1)
