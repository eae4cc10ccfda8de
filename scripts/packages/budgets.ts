import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BundleSize } from './bundle-size.ts'

/** A program, and what it may weigh. */
export interface Budget {
  /** Bytes after `gzip -9`. */
  readonly limit: number
  readonly code: readonly string[]
  /** Minified bytes of each package when `pnpm size --record` last ran: what growth is measured from. */
  readonly parts: Readonly<Record<string, number>>
}

/** Where the budgets are. */
export const budgetsFile: string = join(import.meta.dirname, 'budgets.json')

/** Reads the budgets, by the name of the program. */
export function readBudgets(): Record<string, Budget> {
  return JSON.parse(readFileSync(budgetsFile, 'utf8')) as Record<string, Budget>
}

/** What is over budget, and which package grew; undefined when it fits. */
export function overBudget(name: string, { limit, parts }: Budget, size: BundleSize): string | undefined {
  if (size.gzipped <= limit) return undefined
  const names = [...new Set([...Object.keys(parts), ...Object.keys(size.parts)])]
  const changes = names
    .map((part) => ({ part, change: (size.parts[part] ?? 0) - (parts[part] ?? 0) }))
    .filter(({ change }) => change !== 0)
    .toSorted((a, b) => b.change - a.change)
    .map(({ part, change }) => `${part} ${change > 0 ? '+' : ''}${change}`)
  return [
    `${name}: ${size.gzipped} bytes gzipped, ${size.gzipped - limit} over its budget of ${limit}.`,
    `Minified bytes since they were last recorded: ${changes.join(', ') || 'no change'}.`,
  ].join('\n')
}
