import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'

export interface Program {
  readonly child: ChildProcess
  /** The next line that it prints. */
  line(): Promise<string>
  /** Its exit code; null when it was killed. */
  readonly ended: Promise<number | null>
}

/** Runs a program of the folder `programs` in a process of its own, which does not outlive the test. */
export function runProgram(name: string, ...parameters: readonly string[]): Program {
  const file = join(import.meta.dirname, 'programs', `${name}.ts`)
  const child = spawn(process.execPath, ['--no-warnings', '--conditions=@uitkit/source', file, ...parameters], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    child,
    line: async () => String((await lines.next()).value),
    ended: once(child, 'exit').then(([code]) => code),
  }
}
