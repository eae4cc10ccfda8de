import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'

const options = ['--test', '--test-reporter=tap', 'rename.test.js']
const { stdout, stderr } = spawnSync(process.execPath, options, { cwd: import.meta.dirname, encoding: 'utf8' })
assert.match(stdout, /^# pass 3\n# fail 0$/m, stdout + stderr)
assert.match(stdout, /places: 2 of \d+ operations/)
