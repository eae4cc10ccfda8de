import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline/promises'
import './node-version.js'

// The command `uitkit-mock`: says where it listens, answers there, shows its page, and stops when told to.

const command = spawn(process.execPath, ['node_modules/@uitkit/mock/dist/bin.js'], {
  stdio: ['ignore', 'pipe', 'ignore'],
})
try {
  const [line] = (await once(createInterface(command.stdout), 'line')) as [string]
  const { entry, control } = JSON.parse(line) as { entry: string; control: string }
  const answer = await fetch(`${entry}/places/00000000-0000-4000-8000-000000000000`)
  assert.equal(answer.status, 404)
  const page = await fetch(control)
  assert.match(await page.text(), /<title>The twin/)
  const program = await fetch(`${control}/page.js`)
  assert.equal(program.headers.get('content-type'), 'text/javascript; charset=utf-8')
} finally {
  command.kill('SIGTERM')
}
const [status] = (await once(command, 'exit')) as [number | null]
// Windows has no signals: there the process is simply ended.
if (process.platform !== 'win32') assert.equal(status, 0)
