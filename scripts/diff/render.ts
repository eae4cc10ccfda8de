import { worst, type Change, type Verdict } from './change.ts'

/** One sentence, and all operations that it holds for. */
interface Group {
  readonly verdict: Verdict
  readonly breaks: Change['breaks']
  readonly operations: readonly string[]
  readonly sentence: string
}

/** Changes of one document that say the same of several operations, put together, in their order. */
export function grouped(changes: readonly Change[]): Group[] {
  const groups = new Map<
    string,
    { verdict: Verdict; breaks: Change['breaks']; operations: string[]; sentence: string }
  >()
  for (const { verdict, breaks, operation, sentence, direction } of changes) {
    const key = JSON.stringify([verdict, direction, sentence])
    const group = groups.get(key) ?? { verdict, breaks, operations: [], sentence }
    groups.set(key, group)
    if (operation !== undefined && !group.operations.includes(operation)) group.operations.push(operation)
  }
  return [...groups.values()]
}

/** For a terminal: document by document, breaking changes first. */
export function renderText(all: ReadonlyMap<string, readonly Change[]>): string {
  if (all.size === 0) return 'No document has changed.\n'
  const documents = [...all].map(([name, changes]) => {
    const lines = grouped(changes).map(
      (group) => `  ${label(group).padEnd(20)} ${group.sentence}${operationsOf(group, (name) => name)}`,
    )
    return [`${name}: ${verdictOf(changes)}`, ...lines, ''].join('\n')
  })
  return documents.join('\n')
}

/** For a pull request. */
export function renderMarkdown(all: ReadonlyMap<string, readonly Change[]>): string {
  if (all.size === 0) return 'No document has changed.\n'
  const documents = [...all].map(([name, changes]) => {
    const lines = grouped(changes).map(
      (group) => `- **${label(group)}**: ${escaped(group.sentence)}${operationsOf(group, (name) => `\`${name}\``)}`,
    )
    return [`### ${escaped(name)}: ${verdictOf(changes)}`, '', ...lines, ''].join('\n')
  })
  return documents.join('\n')
}

function verdictOf(changes: readonly Change[]): Verdict {
  return worst(changes.map(({ verdict }) => verdict))
}

function label({ verdict, breaks }: Group): string {
  return breaks === 'run' ? `${verdict} (at run time)` : verdict
}

/** Nothing for one operation whose name the sentence has. */
function operationsOf({ operations, sentence }: Group, print: (name: string) => string): string {
  const [only, ...more] = operations
  if (only === undefined || (more.length === 0 && sentence.includes(only))) return ''
  const named = operations.slice(0, 4).map(print)
  const others = operations.length - named.length
  return ` (${[...named, ...(others > 0 ? [`${others} more`] : [])].join(', ')})`
}

/** What documents name is not to become Markdown or HTML. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>|#]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ')
}
