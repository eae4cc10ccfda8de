import { fork } from 'node:child_process'
import { join } from 'node:path'
import { bench } from '../folders.ts'
import { quick } from './quick.ts'
import type { Section } from './section.ts'

const limitMs = 10 * 60_000
/** To end the servers that it started. */
const graceMs = 5000

/** Runs a measure in a process of its own; when it fails, or takes too long, the section says so. */
export function runApart(name: string): Promise<Section> {
  const child = fork(join(bench, 'run-measure.ts'), [name, ...(quick ? ['--quick'] : [])], { cwd: bench })
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    child.kill('SIGTERM')
    setTimeout(() => child.kill('SIGKILL'), graceMs).unref()
  }, limitMs)
  return new Promise<Section>((resolve) => {
    child.once('message', (section) => resolve(section as Section))
    child.once('exit', (code, signal) => {
      const reason = isLate
        ? `it took more than ${limitMs / 60_000} minutes`
        : `its process ended with ${signal ?? code}`
      resolve({ title: name, text: [`Not measured: ${reason}. What it wrote stands in the terminal.`], tables: [] })
    })
  }).finally(() => clearTimeout(timer))
}
