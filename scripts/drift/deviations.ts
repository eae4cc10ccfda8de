/** A published fact that is known not to hold: a row of specs/deviations.md. */
export interface Deviation {
  readonly api: string
  /** `*` for every operation. */
  readonly operation: string
  /** `*` in it stands for anything. */
  readonly fact: string
  readonly pattern: RegExp
}

/** The rows of the tables in a Markdown text whose first cell is one of the APIs. */
export function readDeviations(markdown: string, apis: readonly string[]): Deviation[] {
  return markdown
    .split(/\r?\n/)
    .filter((line) => line.startsWith('|'))
    .map(cellsOf)
    .filter(([api = '']) => apis.includes(api))
    .map(([api = '', operation = '', fact = '']) => ({ api, operation, fact, pattern: wildcard(fact) }))
}

export function isExcused(
  deviations: readonly Deviation[],
  api: string,
  operation: string,
  fact: string,
): Deviation | undefined {
  return deviations.find(
    (row) => row.api === api && (row.operation === '*' || row.operation === operation) && row.pattern.test(fact),
  )
}

function cellsOf(line: string): string[] {
  const cells = line
    .replace(/^\|/, '')
    .replace(/\|\s*$/, '')
    .split(/(?<!\\)\|/)
  return cells.map((cell) =>
    cell
      .trim()
      .replace(/^`/, '')
      .replace(/`$/, '')
      .replaceAll(String.raw`\|`, '|'),
  )
}

function wildcard(text: string): RegExp {
  const parts = text.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(`^${parts.join('.*')}$`)
}
