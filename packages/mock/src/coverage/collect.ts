import { type Counts, differenceOf, sumOf } from './counter.ts'

/** Shared by all copies of this package in a process: a test runner may load it more than once. */
const key = Symbol.for('uitkit.mock.counts')
type Global = typeof globalThis & { [key]?: Set<() => Counts> }

/**
 * From now on remembers what the twins count that are made in this process.
 *
 * @returns What they have counted since, those of before included.
 */
export function collectCounts(): () => Counts {
  const counters = ((globalThis as Global)[key] ??= new Set())
  const total = () => sumOf(Array.from(counters, (counts) => counts()))
  const before = total()
  return () => differenceOf(total(), before)
}

/** Hands a twin's counts to who collects them, if anybody does. */
export function offerCounts(counts: () => Counts): void {
  ;(globalThis as Global)[key]?.add(counts)
}
