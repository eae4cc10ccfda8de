import { createPartSharing, type ShareParts } from './shared-parts.ts'
import type { Document } from './state.ts'

/** @param after Undefined once it is gone. @param before Undefined when it is new. */
export type ChangeListener = (id: string, after: Document | undefined, before: Document | undefined) => void

/** The documents of one kind, by id. As a Map, but others can follow what changes. */
export interface Documents extends Iterable<[string, Document]> {
  readonly size: number
  get(id: string): Document | undefined
  has(id: string): boolean
  /** Keeps an equal document: its parts are the very same as in others, wherever they are equal. */
  set(id: string, document: Document): void
  delete(id: string): boolean
  keys(): IterableIterator<string>
  values(): IterableIterator<Document>
  /** Tells what changes from now on, at once and in the order of the changes. */
  onChange(listener: ChangeListener): void
}

export function createDocuments(entries: Iterable<readonly [string, Document]> = []): Documents {
  const byId = new Map(entries)
  const listeners: ChangeListener[] = []
  const share = createPartSharing()
  return {
    get size() {
      return byId.size
    },
    get: (id) => byId.get(id),
    has: (id) => byId.has(id),
    set(id, document) {
      const before = byId.get(id)
      const kept = document === before ? document : withSharedParts(document, before, share)
      byId.set(id, kept)
      for (const listener of listeners) listener(id, kept, before)
    },
    delete(id) {
      const before = byId.get(id)
      const isGone = byId.delete(id)
      if (isGone) for (const listener of listeners) listener(id, undefined, before)
      return isGone
    },
    keys: () => byId.keys(),
    values: () => byId.values(),
    onChange(listener) {
      listeners.push(listener)
    },
    [Symbol.iterator]: () => byId[Symbol.iterator](),
  }
}

/** The twin's own words are the same ones everywhere, and it adds some at each change. */
const written: readonly string[] = ['created', 'history', 'modified', 'playhead']

/** What a change has left alone is shared already; what it brings is hardly ever wanted by others. */
function withSharedParts(document: Document, before: Document | undefined, share: ShareParts): Document {
  const copy: Record<string, unknown> = { ...document }
  for (const name of Object.keys(copy)) {
    const [now, was] = [copy[name], before?.[name]]
    if (now === was || written.includes(name)) continue
    const known = new Set<unknown>(Array.isArray(was) ? was : [])
    const isGrown = known.size > 0 && Array.isArray(now)
    copy[name] = isGrown
      ? now.map((item: unknown) => (known.has(item) ? item : share(item, false)))
      : share(now, !before)
  }
  return copy
}
