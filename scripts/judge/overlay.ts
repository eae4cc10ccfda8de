import { execFileSync } from 'node:child_process'
import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * A folder like the repository, with the packages as they are and the tests as they were: source and dependencies are links
 * to the real ones, `test` is that of the revision. It has to be removed by `removeOverlay`.
 *
 * @throws {Error} when git does not know the revision.
 */
export function overlayOf(revision: string, folder: string): string {
  const cache = join(folder, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const overlay = mkdtempSync(join(cache, 'judge-'))
  try {
    for (const name of readdirSync(folder)) {
      if (/^(tsconfig|vitest)\..*/.test(name)) link(join(folder, name), join(overlay, name))
    }
    for (const name of readdirSync(join(folder, 'packages'))) {
      const [from, to] = [join(folder, 'packages', name), join(overlay, 'packages', name)]
      if (!lstatSync(from).isDirectory()) continue
      mkdirSync(to, { recursive: true })
      for (const entry of readdirSync(from)) {
        if (entry !== 'test' && !entry.startsWith('.')) link(join(from, entry), join(to, entry))
      }
      writeFileSync(join(to, 'tsconfig.types.json'), typesConfig)
    }
    for (const path of testsAt(revision, folder)) {
      const file = join(overlay, path)
      // A package that has gone since has nothing to be tested against.
      if (!exists(join(overlay, ...path.split('/').slice(0, 2)))) continue
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, git(folder, ['cat-file', 'blob', `${revision}:${path}`]))
    }
    return overlay
  } catch (error) {
    removeOverlay(overlay)
    throw error
  }
}

/** Links are unlinked first, so that nothing behind them is ever removed. */
export function removeOverlay(overlay: string): void {
  unlinkWithin(overlay, 3)
  rmSync(overlay, { recursive: true })
}

const typesConfig = JSON.stringify({ extends: './tsconfig.json', include: ['test/**/*.test-d.ts'] })

function testsAt(revision: string, folder: string): string[] {
  const listed = git(folder, ['ls-tree', '-r', '--name-only', revision, '--', 'packages']).toString()
  return listed.split('\n').filter((path) => /^packages\/[^/]+\/test\//.test(path))
}

function git(cwd: string, args: readonly string[]): Buffer {
  try {
    return execFileSync('git', args, { cwd, maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    throw new Error(`git could not do this: git ${args.join(' ')}`)
  }
}

/** Windows lets everybody make junctions, but not links to files. */
function link(from: string, to: string): void {
  if (lstatSync(from).isFile()) cpSync(from, to)
  else symlinkSync(from, to, 'junction')
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

function unlinkWithin(folder: string, depth: number): void {
  for (const entry of readdirSync(folder)) {
    const path = join(folder, entry)
    const stats = lstatSync(path)
    if (stats.isSymbolicLink()) unlinkSync(path)
    else if (stats.isDirectory() && depth > 0) unlinkWithin(path, depth - 1)
  }
}
