import { cpus, totalmem } from 'node:os'
import { quick } from './quick.ts'
import { renderGoals, renderSection } from './render.ts'
import type { Section } from './section.ts'

export interface Run {
  readonly date: Date
  /** Package and version. */
  readonly versions: readonly (readonly [string, string])[]
  /** What could not be made of the documents. */
  readonly problems: readonly string[]
  readonly sections: readonly Section[]
}

/** The whole report, as Markdown. */
export function renderReport({ date, versions, problems, sections }: Run): string {
  const goals = sections.flatMap(({ title, goals = [] }) => goals.map((goal) => ({ ...goal, measure: title })))
  const parts = [
    '# Measured against the peers',
    'Written by `pnpm bench`; do not edit. All figures are of one run. Ratios are medians of the ratios within each round, with what ' +
      'half of the rounds lie between; a machine that is busy changes the figures, and the ratios little.',
    `${date.toISOString().slice(0, 10)}, on ${machine()}.`,
    `Versions: ${versions.map(([name, version]) => `${name} ${version}`).join(', ')}.`,
  ]
  if (quick)
    parts.push(
      '**A quick run**: few rounds, for the shape of the tables. Run `pnpm bench` on a quiet machine for figures.',
    )
  if (problems.length > 0) parts.push(`Could not be generated:\n\n${problems.map((one) => `- ${one}`).join('\n')}`)
  if (goals.length > 0) parts.push('## To reach', renderGoals(goals))
  return `${[...parts, ...sections.map(renderSection)].join('\n\n')}\n`
}

/** In a line: processor, memory, system, Node. */
function machine(): string {
  const [first] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const processor = first?.model.trim() || process.arch
  return `${cpus().length} x ${processor}, ${memory} GiB, ${process.platform} ${process.arch}, Node ${process.versions.node}`
}
