import { execFile } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { readTarball } from './read-tarball.ts'

const run = promisify(execFile)

/** A package as npm gets it. */
export interface Tarball {
  /** `@uitkit/auth`. */
  readonly name: string
  /** The folder it was packed from, from the root: `packages/auth`. */
  readonly folder: string
  /** Where the tarball is. */
  readonly path: string
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Packs each publishable package, as built (`turbo run build`), into `destination`. */
export async function packAll(root: string, destination: string): Promise<Tarball[]> {
  const folders = globSync('packages/*/package.json', { cwd: root })
    .map((path) => dirname(path).replaceAll('\\', '/'))
    .toSorted()
  return Promise.all(folders.map((folder) => pack(root, folder, destination)))
}

async function pack(root: string, folder: string, destination: string): Promise<Tarball> {
  const { stdout } = await run('pnpm', ['pack', '--json', '--pack-destination', destination], {
    cwd: join(root, folder),
    shell: process.platform === 'win32',
  })
  const { name, filename } = JSON.parse(stdout) as { name: string; filename: string }
  return { name, folder, path: filename, files: readTarball(readFileSync(filename)) }
}
