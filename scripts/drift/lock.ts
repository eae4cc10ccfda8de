import { createHash } from 'node:crypto'
import { canonical } from '../diff/references.ts'

/** By API: which published document was seen last, and when. A hash and a date, no text. */
export type Lock = Readonly<Record<string, { readonly sha256: string; readonly seen: string }>>

/** The lock after documents were seen; those that are as they were keep their date. */
export function nextLock(lock: Lock, documents: ReadonlyMap<string, unknown>, today: string): Lock {
  const seen = [...documents].map(([api, document]) => {
    // The order of keys and the white space say nothing.
    const sha256 = createHash('sha256').update(canonical(document)).digest('hex')
    return [api, lock[api]?.sha256 === sha256 ? lock[api] : { sha256, seen: today }] as const
  })
  return { ...lock, ...Object.fromEntries(seen) }
}

/** Lines on documents that publiq has changed since they were seen. */
export function changedSince(before: Lock, after: Lock): string[] {
  return Object.keys(after).flatMap((api) => {
    const known = before[api]
    return known && known.sha256 !== after[api]?.sha256 ? [`publiq has changed ${api} since ${known.seen}`] : []
  })
}
