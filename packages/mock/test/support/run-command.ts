import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const bin = fileURLToPath(new URL('../../src/bin.ts', import.meta.url))

export interface RunningCommand {
  readonly child: ChildProcess
  readonly output: { stdout: string; stderr: string }
  /** Its status and signal, once it has ended. */
  readonly exit: Promise<unknown[]>
  /** The URLs that it prints when it is ready. @throws {Error} With what it says instead. */
  ready(): Promise<Readonly<Record<string, string>>>
}

/** Runs `uitkit-mock` as a process of its own, until the test is over. */
export function runCommand(...parameters: readonly string[]): RunningCommand {
  return started([process.execPath, '--conditions=@uitkit/source', bin, ...parameters])
}

/** The same, with a limit to the size of files, in blocks of 512 or 1,024 bytes. */
export function runWithFileLimit(blocks: number, ...parameters: readonly string[]): RunningCommand {
  const command = [process.execPath, '--conditions=@uitkit/source', bin, ...parameters]
  return started(['/bin/sh', '-c', `ulimit -f ${blocks}; exec "$@"`, 'sh', ...command])
}

function started([file = '', ...parameters]: readonly string[]): RunningCommand {
  const child = spawn(file, parameters, { stdio: ['ignore', 'pipe', 'pipe'] })
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => (output.stdout += String(chunk)))
  child.stderr.on('data', (chunk) => (output.stderr += String(chunk)))
  const exit = once(child, 'close')
  onTestFinished(() => void child.kill('SIGKILL'))
  return {
    child,
    output,
    exit,
    async ready() {
      await Promise.race([once(child.stdout, 'data'), exit])
      if (output.stdout === '') throw new Error(output.stderr)
      return JSON.parse(output.stdout)
    },
  }
}
