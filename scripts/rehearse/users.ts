import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodeMajors } from '../packages/node-package.ts'
import { nodeProgram, programOf } from './programs.ts'
import { run } from './run.ts'
import { nodeBinary } from './tools.ts'

export type Manager = 'npm' | 'pnpm'

/** Where users are, and what they have: a registry, caches of their own, and an end. */
export interface Town {
  /** Outside the repository. Each user has a folder in it. */
  readonly folder: string
  readonly tools: string
  readonly registry: string
  readonly signal: AbortSignal
}

/** The folder of a user, who has nothing yet. */
export function newUser(town: Town, name: string): string {
  const folder = join(town.folder, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  writeFileSync(join(folder, '.npmrc'), `registry=${town.registry}\n`)
  return folder
}

/** Adds packages by name. */
export async function add(town: Town, folder: string, manager: Manager, ...names: readonly string[]): Promise<void> {
  await manage(town, folder, manager, manager === 'npm' ? 'install' : 'add', ...names)
}

/** Takes the newest that the user's own ranges allow. */
export async function upgrade(town: Town, folder: string, manager: Manager): Promise<void> {
  await manage(town, folder, manager, 'update')
}

/** Writes the program of a package that the user has, and runs it on each Node. */
export async function useOn(town: Town, folder: string, name: string): Promise<void> {
  const installed = join(folder, 'node_modules/@uitkit', name)
  writeFileSync(join(folder, 'program.js'), programOf(name, installed))
  writeFileSync(join(folder, 'main.js'), nodeProgram(installed))
  for (const major of nodeMajors) await runMain(town, folder, major)
}

/** Runs the user's `main.js`. */
export async function runMain(town: Town, folder: string, major: number): Promise<void> {
  const output = await run(nodeBinary(town.tools, major), ['main.js', String(major)], {
    cwd: folder,
    signal: town.signal,
  })
  // Node ends with 0, too, when there is nothing left that a program waits for.
  if (output !== 'done\n')
    throw new Error(`On Node ${major} the program of ${folder} did not come to its end: ${output}`)
}

/** The version of a package that the user has. */
export function versionOf(folder: string, name: string): string {
  const file = join(folder, 'node_modules/@uitkit', name, 'package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version
}

function manage(town: Town, folder: string, manager: Manager, ...args: readonly string[]): Promise<string> {
  const caches = join(town.folder, `.${manager}`)
  const options =
    manager === 'npm'
      ? ['--no-audit', '--no-fund', '--cache', caches]
      : [
          `--store-dir=${join(caches, 'store')}`,
          `--config.cache-dir=${join(caches, 'cache')}`,
          // pnpm gives nobody a version that is not a day old; these are users of tomorrow.
          '--config.minimum-release-age=0',
        ]
  return run(manager, [...args, ...options], { cwd: folder, signal: town.signal })
}
