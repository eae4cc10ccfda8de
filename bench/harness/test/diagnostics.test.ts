import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDiagnostics } from '../diagnostics.ts'

test('instantiations and memory are read', () => {
  const output = 'Files:              92\nInstantiations:   1234\nMemory used:    60500K\nTotal time:      0.61s\n'
  assert.deepEqual(readDiagnostics(output), { instantiations: 1234, megabytes: 60.5 })
})

test('a program that does not compile has no figures, but an error', () => {
  const output = "a.ts(1,2): error TS2304: Cannot find name 'x'.\nInstantiations:   1234\nMemory used:    60500K\n"
  assert.deepEqual(readDiagnostics(output), { error: "a.ts(1,2): error TS2304: Cannot find name 'x'." })
  assert.deepEqual(readDiagnostics(''), { error: 'TypeScript told no figures' })
})
