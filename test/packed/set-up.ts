import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { packAll, type Tarball } from '../../scripts/packages/pack.ts'
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
    install(folder, tarballs)
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

function install(folder: string, tarballs: readonly Tarball[]): void {
  const local = tarballs.map(({ name, path }) => [name, `file:${relative(folder, path).replaceAll('\\', '/')}`])
  const dependencies = { ...Object.fromEntries(local), ...tools }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }, null, 2))
  const { status, error, stderr } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts', '--loglevel=error'],
    { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' },
  )
  if (status === 0) return
  const reason = error?.message ?? stderr.split('\n').slice(0, 4).join('\n')
  throw new Error(
    `The packed tests could not install the tarballs: npm needs the registry, the one network that tests use.\n${reason}`,
  )
}
