import assert from 'node:assert/strict'

// Which Node this runs on is part of the test: `node places.js 20`.
const major = process.argv[2]
assert.ok(process.version.startsWith(`v${major}.`), `This is Node ${process.version}, not ${major}.`)
