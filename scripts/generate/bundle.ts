// Not the package's main entry, which takes twice as long to load.
import { bundleOas, createEmptyRedoclyConfig } from '@redocly/openapi-core/lib/bundle-oas'
import type { Document } from './document.ts'

export interface Bundle {
  readonly document: Document
  /** Every file that the document is made of. */
  readonly files: readonly string[]
}

/**
 * Puts a document and all that it refers to into one, keys sorted where their order says nothing.
 *
 * @throws {Error} that names file and reason, when the document can't be read.
 */
export async function bundle(file: string): Promise<Bundle> {
  const { bundle, problems, fileDependencies } = await bundleOas({
    ref: file,
    config: createEmptyRedoclyConfig(),
  })
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) {
    throw new Error(
      errors.map(({ message, location }) => `${location[0]?.source.absoluteRef ?? file}: ${message}`).join('\n'),
    )
  }
  return { document: sorted(bundle.parsed) as Document, files: [file, ...fileDependencies].toSorted() }
}

/** Lists keep their order, and so do the properties of a schema: people read them in it. */
function sorted(value: unknown, parent = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => sorted(item))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  if (parent === 'paths' || parent === 'schemas' || parent === 'responses' || parent === 'parameters') {
    entries.sort(([a], [b]) => (a < b ? -1 : 1))
  }
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item, key)]))
}
