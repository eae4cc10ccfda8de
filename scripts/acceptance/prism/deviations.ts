import type { ViolationKind } from './violations.ts'

/** A row of the table `| operation | what prism says of the answer | real | how we know |`. */
export interface Deviation {
  /** `*` for every operation. */
  readonly operation: string
  readonly pattern: RegExp
}

/** The rows of `specs/deviations.md` that are about answers: those that begin with an operation, not with an API. */
export function readDeviations(markdown: string): readonly Deviation[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll(/^`|`$/g, '')))
    .filter(([, operation = '']) => /^(\*|[A-Z]+ \/.*)$/.test(operation))
    .map(([, operation = '', text = '']) => ({ operation, pattern: wildcard(text) }))
}

/** Parts violations into those that a row expects and those that none does. */
export function excuse(kinds: readonly ViolationKind[], deviations: readonly Deviation[]) {
  const isExcused = ({ operation, text }: ViolationKind) =>
    deviations.some((row) => (row.operation === '*' || row.operation === operation) && row.pattern.test(text))
  return { excused: kinds.filter(isExcused), found: kinds.filter((kind) => !isExcused(kind)) }
}

/** `*` stands for anything. */
function wildcard(text: string): RegExp {
  const parts = text.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(`^${parts.join('.*')}$`)
}
