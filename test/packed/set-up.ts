import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { packAll } from '../../scripts/packages/pack.ts'
import { install } from './install.ts'
import { tools } from './tools.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder outside the repository, in which the tarballs and the tools are installed. */
    folder: string
    /** The packages that were packed: name, folder in the repository, path of the tarball. */
    packages: readonly { readonly name: string; readonly folder: string; readonly path: string }[]
  }
}

const root = resolve(import.meta.dirname, '../..')

/** Packs every package and installs the tarballs as a user would: with npm, outside the repository. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'uitkit-packed-'))
  const clean = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  try {
    mkdirSync(join(folder, 'tarballs'))
    const tarballs = await packAll(root, join(folder, 'tarballs'))
    cpSync(join(import.meta.dirname, 'consumer'), folder, { recursive: true })
    const local = tarballs.map(({ name, path }) => [name, `file:${relative(folder, path).replaceAll('\\', '/')}`])
    install(folder, { type: 'module', dependencies: { ...Object.fromEntries(local), ...tools } })
    project.provide('folder', folder)
    project.provide(
      'packages',
      tarballs.map(({ name, folder: from, path }) => ({ name, folder: from, path })),
    )
    return clean
  } catch (error) {
    clean()
    throw error
  }
}
