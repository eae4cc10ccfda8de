import type { Change } from './change.ts'
import { compareDocuments } from './compare-documents.ts'
import type { Documents } from './documents-at.ts'
import { judge } from './rules.ts'

/** What has changed in each document that has changed, by name. */
export function compareAll(before: Documents, after: Documents): Map<string, readonly Change[]> {
  const names = [...new Set([...before.keys(), ...after.keys()])].toSorted()
  const all = names.map((name) => [name, compareOne(before, after, name)] as const)
  return new Map(all.filter(([, changes]) => changes.length > 0))
}

function compareOne(before: Documents, after: Documents, name: string): readonly Change[] {
  if (!before.has(name)) return [judge({ kind: 'document added', location: '', after: name }, name, undefined, name)]
  if (!after.has(name)) return [judge({ kind: 'document removed', location: '', before: name }, name, undefined, name)]
  return compareDocuments(before.get(name), after.get(name), name)
}
