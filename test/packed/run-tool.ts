import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { inject } from 'vitest'

/** How a program ended. */
export interface Outcome {
  readonly status: number
  /** What it wrote, errors included. */
  readonly output: string
}

/** Runs a script of an installed package. */
export function runTool(script: string, options: readonly string[]): Promise<Outcome> {
  return run(process.execPath, [join(inject('folder'), 'node_modules', script), ...options])
}

/** Runs a program in the folder of the installed packages, with no setting of this workspace but those that are given. */
export function run(
  program: string,
  options: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const { PATH, SYSTEMROOT } = process.env
    const env = { PATH, SYSTEMROOT, NO_COLOR: '1', ...settings }
    execFile(program, options, { cwd: inject('folder'), env }, (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : Number(error.code ?? 1), output: stdout + stderr })
    })
  })
}
