import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What one thing may cost, in bytes or counts: never in time. */
export interface Budget {
  readonly limit: number
  /** What each part cost when `pnpm size --record` last ran: what growth is measured from. */
  readonly parts?: Parts
}

/** A program, and what it may weigh after `gzip -9`; its parts are minified packages. */
export interface BundleBudget extends Budget {
  readonly code: readonly string[]
}

export type Parts = Readonly<Record<string, number>>

/** Every budget that CI holds, by name. */
export interface Budgets {
  readonly bundles: Readonly<Record<string, BundleBudget>>
  /** What npm brings a consumer; the parts are packages. */
  readonly install: Readonly<Record<'packages with @uitkit/places' | 'bytes with @uitkit/places', Budget>>
  /** What stands under `src/generated`; the parts are packages. */
  readonly generated: Readonly<Record<'bytes of the clients' | "bytes of the twin's tables", Budget>>
  /** Types that TypeScript 5.9 makes of a program that uses one client; each program has to fit. */
  readonly instantiations: Readonly<
    Record<'three calls' | 'three calls and one on http' | 'all calls of places', Budget>
  >
}

/** Where the budgets are. */
export const budgetsFile: string = join(import.meta.dirname, 'budgets.json')

export function readBudgets(): Budgets {
  return JSON.parse(readFileSync(budgetsFile, 'utf8')) as Budgets
}

/** What was measured. */
export interface Cost {
  /** `bytes gzipped`, `packages`. */
  readonly unit: string
  readonly total: number
  readonly parts?: Parts
}

/**
 * What is over budget, by how much, and what grew; undefined when it fits.
 *
 * @param why The command that tells more.
 */
export function overBudget(name: string, budget: Budget, cost: Cost, why: string): string | undefined {
  const { limit, parts: recorded = {} } = budget
  const { unit, total, parts = {} } = cost
  if (total <= limit) return undefined
  const changes = [...new Set([...Object.keys(recorded), ...Object.keys(parts)])]
    .map((part) => ({ part, change: (parts[part] ?? 0) - (recorded[part] ?? 0) }))
    .filter(({ change }) => change !== 0)
    .toSorted((a, b) => b.change - a.change)
    .map(({ part, change }) => `${part} ${change > 0 ? '+' : ''}${change}`)
  return [
    `${name}: ${total} ${unit}, ${total - limit} over its budget of ${limit}.`,
    ...(changes.length > 0 ? [`Since it was last recorded: ${changes.join(', ')}.`] : []),
    `To see why: ${why}. The budgets stand in scripts/packages/budgets.json.`,
  ].join('\n')
}
