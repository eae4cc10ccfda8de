import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { bench } from '../folders.ts'

const execute = promisify(execFile)

/** What an installed package says of itself. */
function manifestOf(name: string): { readonly version: string; readonly bin?: string | Record<string, string> } {
  return JSON.parse(readFileSync(join(bench, 'node_modules', name, 'package.json'), 'utf8'))
}

export function versionOf(name: string): string {
  return manifestOf(name).version
}

/** The script behind a command of an installed package, which runs the same on every system. */
export function commandOf(name: string, command: string = name): string {
  const { bin = {} } = manifestOf(name)
  const script = typeof bin === 'string' ? bin : bin[command]
  if (script === undefined) throw new Error(`${name} has no command ${command}.`)
  return join(bench, 'node_modules', name, script)
}

/** Runs a script of an installed package in a Node of its own. @throws {Error} With what it wrote, when it fails. */
export async function runCommand(script: string, options: readonly string[]): Promise<string> {
  try {
    const { stdout, stderr } = await execute(process.execPath, [script, ...options], { cwd: bench, maxBuffer: 64e6 })
    return stdout + stderr
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { readonly stdout?: string; readonly stderr?: string }
    throw new Error(`${script} failed:\n${`${stdout}${stderr}`.slice(-2000)}`, { cause: error })
  }
}
