import { globSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Parts } from './budgets.ts'

/** Bytes that are generated, by package: of the clients, and of the twin's tables of them. */
export function generatedSizes(root: string): { readonly clients: Parts; readonly twin: Parts } {
  const clients: Record<string, number> = {}
  const twin: Record<string, number> = {}
  for (const file of globSync('packages/*/src/generated/*', { cwd: root }).toSorted()) {
    const [, folder = ''] = file.split(/[\\/]/)
    const [sizes, name] = folder === 'mock' ? [twin, basename(file, '.ts')] : [clients, folder]
    sizes[name] = (sizes[name] ?? 0) + statSync(join(root, file)).size
  }
  return { clients, twin }
}
