import { readdir, readFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { root } from './root.ts'

/** A document from which one package is generated. */
export interface SpecDocument {
  /** That of the package, without its scope. */
  readonly name: string
  /** Absolute. */
  readonly file: string
  /** From the root, with slashes on every system. */
  readonly path: string
}

/** @throws {Error} when there is no document for one of the names. */
export async function findDocuments(names: readonly string[] = []): Promise<SpecDocument[]> {
  const paths = await readdir(join(root, 'specs'), { recursive: true })
  const files = paths.filter((path) => path.endsWith('.yaml')).map((path) => join(root, 'specs', path))
  const contents = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  const found = files
    // Fragments, which documents refer to, have no `openapi`.
    .filter((_, index) => /^openapi:/m.test(contents[index] ?? ''))
    .map((file) => ({ name: basename(file, '.yaml'), file, path: relative(root, file).replaceAll('\\', '/') }))
  const unknown = names.filter((name) => !found.some((document) => document.name === name))
  if (unknown.length > 0) throw new Error(`no document under specs/ is called ${unknown.join(', ')}`)
  const wanted = names.length > 0 ? found.filter(({ name }) => names.includes(name)) : found
  return wanted.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
