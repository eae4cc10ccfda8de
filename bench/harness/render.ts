import type { Goal, Section, Table } from './section.ts'

/** A section as Markdown. */
export function renderSection({ title, text, tables, notes = [] }: Section): string {
  const parts = [`## ${title}`, ...text, ...tables.map(renderTable)]
  if (notes.length > 0) parts.push(notes.map((note) => `- ${note}`).join('\n'))
  return parts.join('\n\n')
}

/** What was aimed at, and what came of it. */
export function renderGoals(goals: readonly (Goal & { readonly measure: string })[]): string {
  return renderTable({
    head: ['measure', 'figure', 'wanted', 'got', 'reached'],
    rows: goals.map(({ measure, what, wanted, got, reached }) => [measure, what, wanted, got, verdict(reached)]),
  })
}

function verdict(reached: boolean | undefined): string {
  if (reached === undefined) return '?'
  return reached ? 'yes' : '**no**'
}

/** Columns of figures, which are all but the first, are set to the right. */
function renderTable({ caption, head, rows }: Table): string {
  const lines = [
    head,
    head.map((_, index) => (index === 0 ? '---' : '--:')),
    ...rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|'))),
  ]
  const table = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  return caption === undefined ? table : `**${caption}**\n\n${table}`
}
