import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { operationsOf, type Document, type Operation } from './document.ts'
import { answeredBy } from './generate-problem-types.ts'
import { knownProblems } from './problem-types.ts'
import { root } from './root.ts'

type Part = 'operations' | 'problem types'

/** The lines between which a table is written. */
export function markers(part: Part): readonly [string, string] {
  return [`<!-- ${part}: written by \`pnpm generate\` -->`, `<!-- /${part} -->`]
}

/** The README of a package with its tables between their markers; undefined when there is none, or none with markers. */
export async function generateReadme(document: Document, path: string): Promise<string | undefined> {
  const current = await readFile(join(root, path), 'utf8').catch(() => '')
  return current.includes(markers('operations')[0]) ? withTables(document, current.replaceAll('\r\n', '\n')) : undefined
}

export function withTables(document: Document, readme: string): string {
  const withOperations = replacePart(readme, 'operations', operationsTable(document))
  return replacePart(withOperations, 'problem types', problemsTable(document))
}

function replacePart(readme: string, part: Part, content: string): string {
  const [begin, end] = markers(part)
  const [before, after] = [readme.indexOf(begin), readme.indexOf(end)]
  return after < before || before < 0
    ? readme
    : `${readme.slice(0, before)}${begin}\n\n${content}\n\n${readme.slice(after)}`
}

export function operationsTable(document: Document): string {
  return table([['call', 'request', 'what it does'], ...operationsOf(document).map(cells)])
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

export function problemsTable(document: Document): string {
  const problems = knownProblems(document)
  if (problems.length === 0) return 'No problem type is documented.'
  const rows = problems.map((problem) => [
    `\`${problem.name}\``,
    problem.statuses.join(', '),
    `\`${problem.type}\``,
    answeredBy(problem),
  ])
  return table([['`problemType`', 'status', 'type', 'answered by'], ...rows])
}

/** A Markdown table, its columns as wide as the formatter makes them. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  const [head, ...lines] = rows.map((row) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`)
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...lines].join('\n')
}
