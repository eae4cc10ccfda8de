import type { Documents } from './documents.ts'
import type { Document } from './state.ts'

/** The ids of the documents that have a key, in the order in which they got it. */
export type FindIds = (documents: Documents, key: string) => readonly string[]

/**
 * Finds documents by what `keysOf` says of them, without looking at each one: the index is made at the first question
 * and follows every change from then on.
 */
export function createIndex(keysOf: (document: Document) => readonly string[]): FindIds {
  const indexes = new WeakMap<Documents, ReadonlyMap<string, ReadonlySet<string>>>()
  return (documents, key) => {
    const index = indexes.get(documents) ?? indexed(documents, keysOf)
    indexes.set(documents, index)
    return [...(index.get(key) ?? [])]
  }
}

function indexed(
  documents: Documents,
  keysOf: (document: Document) => readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const idsByKey = new Map<string, Set<string>>()
  function add(id: string, key: string): void {
    const ids = idsByKey.get(key)
    if (ids) ids.add(id)
    else idsByKey.set(key, new Set([id]))
  }
  function remove(id: string, key: string): void {
    const ids = idsByKey.get(key)
    ids?.delete(id)
    if (ids?.size === 0) idsByKey.delete(key)
  }

  for (const [id, document] of documents) for (const key of keysOf(document)) add(id, key)
  documents.onChange((id, after, before) => {
    const old = new Set(before ? keysOf(before) : [])
    const now = new Set(after ? keysOf(after) : [])
    for (const key of old) if (!now.has(key)) remove(id, key)
    for (const key of now) if (!old.has(key)) add(id, key)
  })
  return idsByKey
}
