import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Document, OperationObject, PathItem } from '../../scripts/generate/document.ts'
import { made, root } from '../folders.ts'

/** The documents that peers generate from: places alone, and the whole Entry API, which is ten packages of ours. */
export const documentNames = ['places', 'entry'] as const
export type DocumentName = (typeof documentNames)[number]

export function documentFile(name: DocumentName): string {
  return join(made, 'documents', `${name}.json`)
}

export function readDocument(name: DocumentName): Document {
  return JSON.parse(readFileSync(documentFile(name), 'utf8')) as Document
}

/** Writes them from what the packages publish. */
export function writeDocuments(): void {
  const all = publishedDocuments()
  const places = all.get('places')
  if (!places) throw new Error('packages/places has no openapi.json: run `pnpm generate`.')
  const [server] = places.servers
  const entry = [...all].filter(([, document]) => document.servers[0]?.url === server?.url)
  mkdirSync(join(made, 'documents'), { recursive: true })
  writeFileSync(documentFile('places'), JSON.stringify(places, null, 2))
  writeFileSync(documentFile('entry'), JSON.stringify(mergeDocuments(entry), null, 2))
}

/** Every package's document, by the name of the package. */
export function publishedDocuments(): Map<string, Document> {
  const files = globSync('packages/*/src/generated/openapi.json', { cwd: root }).toSorted()
  return new Map(
    files.map((file) => [
      basename(dirname(dirname(dirname(file)))),
      JSON.parse(readFileSync(join(root, file), 'utf8')) as Document,
    ]),
  )
}

/**
 * One document of several of the same server, for tools that take one.
 *
 * An operation gets the name of its package before its own (`placesGet`), as does a component of which there are two that differ.
 */
export function mergeDocuments(documents: readonly (readonly [string, Document])[]): Document {
  const [first] = documents
  if (!first) throw new Error('There is nothing to merge.')
  const components: Record<string, Record<string, unknown>> = {}
  const paths: Record<string, PathItem> = {}
  for (const [name, document] of documents) {
    const own = withOwnNames(name, document, components)
    for (const [group, parts] of Object.entries(own.components ?? {}))
      components[group] = { ...components[group], ...parts }
    for (const [path, item] of Object.entries(own.paths)) {
      if (paths[path]) throw new Error(`${path} is in two documents.`)
      paths[path] = operationsNamed(name, item, own)
    }
  }
  const { security: _, ...shared } = first[1]
  return { ...shared, info: { ...shared.info, title: 'Entry API' }, paths, components }
}

/** Renames what another document has under the same name, but differently. */
function withOwnNames(prefix: string, document: Document, known: Record<string, Record<string, unknown>>): Document {
  let text = JSON.stringify(document)
  for (const [group, parts] of Object.entries(document.components ?? {})) {
    for (const [name, part] of Object.entries(parts)) {
      const other = known[group]?.[name]
      if (other === undefined || JSON.stringify(other) === JSON.stringify(part)) continue
      const own = capitalised(prefix) + name
      text = text
        .replaceAll(`"#/components/${group}/${name}"`, `"#/components/${group}/${own}"`)
        .replaceAll(`"${name}":${JSON.stringify(part)}`, `"${own}":${JSON.stringify(part)}`)
    }
  }
  return JSON.parse(text) as Document
}

function operationsNamed(prefix: string, item: PathItem, { security = [] }: Document): PathItem {
  const entries = Object.entries(item).map(([method, value]) => {
    if (!isOperation(value)) return [method, value]
    return [method, { security, ...value, operationId: camelCase(prefix) + capitalised(value.operationId) }]
  })
  return Object.fromEntries(entries) as PathItem
}

function isOperation(value: unknown): value is OperationObject {
  return typeof value === 'object' && value !== null && 'operationId' in value
}

const capitalised = (text: string): string => camelCase(text).replace(/^./, (letter) => letter.toUpperCase())

const camelCase = (text: string): string => text.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
