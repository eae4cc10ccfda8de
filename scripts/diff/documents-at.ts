import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundle } from '../generate/bundle.ts'
import { findDocuments } from '../generate/find-documents.ts'
import { isUnchanged } from '../generate/memory.ts'
import { root } from '../generate/root.ts'

/** Bundled documents, by the name of their package without its scope. */
export type Documents = ReadonlyMap<string, unknown>

/**
 * The documents of a revision, as they were committed with their packages: what users of that revision have.
 *
 * @param folder Of the repository.
 * @throws {Error} when git does not know the revision.
 */
export function documentsAt(revision: string, folder: string = root): Documents {
  const commit = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]).trim()
  if (commit === '') throw new Error(`git knows no revision "${revision}" here`)
  const rows = git(folder, ['ls-tree', '-r', commit, '--', 'packages']).split('\n')
  const blobs = rows.flatMap((row) => {
    const [, hash, name] = /^\d+ blob (\w+)\tpackages\/([^/]+)\/src\/generated\/openapi\.json$/.exec(row) ?? []
    return hash !== undefined && name !== undefined ? [{ hash, name }] : []
  })
  return new Map(blobs.map(({ hash, name }) => [name, JSON.parse(git(folder, ['cat-file', 'blob', hash])) as unknown]))
}

/** The documents as they are now, generated or not. */
export async function presentDocuments(): Promise<Documents> {
  const found = await findDocuments()
  const documents = await Promise.all(
    found.map(async (document) => {
      const committed = join(root, 'packages', document.name, 'src/generated/openapi.json')
      if (isUnchanged(document)) return JSON.parse(await readFile(committed, 'utf8')) as unknown
      return (await bundle(document.file)).document
    }),
  )
  return new Map(found.map(({ name }, index) => [name, documents[index]]))
}

/**
 * The tag of the last release before this commit: changesets gives each package one, `@uitkit/places@1.2.0`. Undefined before
 * the first release.
 *
 * @throws {Error} when there was a release, but this clone does not have its tag, as a shallow one has none.
 */
export function lastRelease(folder: string = root): string | undefined {
  const tag = git(folder, ['describe', '--tags', '--abbrev=0', '--match', '@uitkit/*']).trim()
  if (tag !== '') return tag
  const manifests = globSync('packages/*/package.json', { cwd: folder }).map(
    (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as { readonly version?: string },
  )
  const released = manifests
    .map(({ version }) => version)
    .find((version) => version !== undefined && version !== '0.0.0')
  if (released === undefined) return undefined
  throw new Error(
    `a version ${released} was released, but this clone has no tag of it. ` +
      'Fetch all: git fetch --tags --unshallow; or name a revision: --base REV',
  )
}

function git(cwd: string, args: readonly string[]): string {
  try {
    return execFileSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return ''
  }
}
