import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { operationsOf, type Document, type Operation } from './document.ts'
import { root } from './root.ts'

const begin = '<!-- operations: written by `pnpm generate` -->'
const end = '<!-- /operations -->'

/** The README of a package with its operations between two markers; undefined when there is none, or none with markers. */
export async function generateReadme(document: Document, path: string): Promise<string | undefined> {
  const current = await readFile(join(root, path), 'utf8').catch(() => '')
  const [before, after] = [current.indexOf(begin), current.indexOf(end)]
  if (before < 0 || after < before) return undefined
  const text = `${current.slice(0, before)}${begin}\n\n${operationsTable(document)}\n\n${current.slice(after)}`
  return text.replaceAll('\r\n', '\n')
}

/** A Markdown table, its columns as wide as the formatter makes them. */
export function operationsTable(document: Document): string {
  const rows = [['call', 'request', 'what it does'], ...operationsOf(document).map(cells)]
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const [head, ...lines] = rows.map((row) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`)
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...lines].join('\n')
}

function cells({ name, method, path, object, parameters, body }: Operation): string[] {
  const inPath = parameters.filter((parameter) => parameter.in === 'path').map((parameter) => parameter.name)
  const hasQuery = parameters.some((parameter) => parameter.in === 'query')
  const args = [...inPath, ...(body ? ['body'] : []), ...(hasQuery ? ['query'] : [])]
  const summary = (object.summary ?? '').replace(/\.$/, '')
  return [
    `\`${name}(${args.join(', ')})\``,
    `\`${method} ${path}\``,
    object.deprecated ? `${summary} (deprecated)` : summary,
  ]
}
