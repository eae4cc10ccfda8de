import { relative } from 'node:path'
// Not the package's main entry, which takes twice as long to load.
import { bundleOas, createEmptyRedoclyConfig } from '@redocly/openapi-core/lib/bundle-oas'
import type { Document } from './document.ts'
import { explain } from './explain.ts'
import { root } from './root.ts'

export interface Bundle {
  readonly document: Document
  /** Every file that the document is made of. */
  readonly files: readonly string[]
}

/**
 * Puts a document and all that it refers to into one, keys sorted where their order says nothing.
 *
 * @throws {Error} that names file, line and reason, when the document can't be read.
 */
export async function bundle(file: string): Promise<Bundle> {
  const { bundle, problems, fileDependencies } = await read(file)
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(await explain(file, errors.map(({ message }) => message).join('\n')))
  const document = sorted(bundle.parsed) as Document
  const { openapi, paths } = document as Partial<Document> & { readonly openapi?: unknown }
  if (typeof openapi !== 'string' || !/^3\.[01]\./.test(openapi)) {
    throw new Error(`${relative(root, file)}:1: it is no OpenAPI 3.0 or 3.1 document: \`openapi\` has to say so`)
  }
  return { document: paths ? document : { ...document, paths: {} }, files: [file, ...fileDependencies].toSorted() }
}

async function read(file: string): ReturnType<typeof bundleOas> {
  try {
    return await bundleOas({ ref: file, config: createEmptyRedoclyConfig() })
  } catch (error) {
    // Redocly's error of a file that does not parse has a place.
    const { message, source, line = 1 } = error as Error & { source?: { absoluteRef: string }; line?: number }
    const place = `${relative(root, source?.absoluteRef ?? file)}:${line}`
    throw new Error(`${place}: it could not be read: ${message.split(' in "')[0]}`, { cause: error })
  }
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
