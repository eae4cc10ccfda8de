import { appendFileSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { run } from './run.ts'
import type { Registry } from './registry.ts'

/** A clone of the repository, from which is released. What is not committed is not in it. */
export interface Scratch {
  readonly folder: string
  /** Runs a script or a program of the workspace. */
  pnpm(...args: readonly string[]): Promise<string>
  git(...args: readonly string[]): Promise<string>
  /** By name without scope: the versions that its packages have now. */
  versions(): ReadonlyMap<string, string>
}

/**
 * Clones the repository as it was last committed, and installs what it needs.
 *
 * @param root Of the repository, which is only read.
 */
export async function cloneTo(folder: string, root: string, registry: Registry, signal: AbortSignal): Promise<Scratch> {
  // Without the tags of real releases: here all has yet to be released.
  await run('git', ['clone', '--quiet', '--no-tags', root, folder], { cwd: dirname(folder), signal })
  const authority = registry.url.replace('http:', '')
  // Anybody may publish here, but npm asks for a token before it asks the registry.
  writeFileSync(join(folder, '.npmrc'), `registry=${registry.url}\n${authority}:_authToken=rehearsal\n`)
  appendFileSync(join(folder, '.git/info/exclude'), '.npmrc\n')

  const scratch: Scratch = {
    folder,
    pnpm: (...args) => run('pnpm', args, { cwd: folder, signal }),
    git: (...args) =>
      run('git', ['-c', 'user.name=rehearsal', '-c', 'user.email=rehearsal@localhost', ...args], {
        cwd: folder,
        signal,
      }),
    versions: () =>
      new Map(
        globSync('packages/*/package.json', { cwd: folder })
          .toSorted()
          .map((file) => [basename(dirname(file)), versionIn(join(folder, file))]),
      ),
  }
  await scratch.pnpm('install', '--frozen-lockfile')
  return scratch
}

/** Versions, changelogs, a commit, and what a maintainer does next: publish. */
export async function release(scratch: Scratch): Promise<void> {
  const hasChangesets = globSync('.changeset/*.md', { cwd: scratch.folder }).length > 0
  if (hasChangesets) {
    await scratch.pnpm('changeset', 'version')
    await scratch.git('add', '--all')
    await scratch.git('commit', '--quiet', '--message', 'Version packages')
  }
  await scratch.pnpm('build')
  await scratch.pnpm('changeset', 'publish')
}

/** The text of a package's changelog under a version; undefined where it has none. */
export function changesOf(folder: string, version: string): string | undefined {
  const file = join(folder, 'CHANGELOG.md')
  if (!existsSync(file)) return undefined
  const sections = readFileSync(file, 'utf8').split(/^## /m)
  return sections
    .find((section) => section.startsWith(`${version}\n`))
    ?.slice(version.length)
    .trim()
}

function versionIn(file: string): string {
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version
}
