import type { State } from '../state.ts'

/** The next number of its kind, for ids that UiTPAS counts. */
export function nextNumber(kind: string, { uitpas: { numbers } }: State): number {
  const number = (numbers.get(kind) ?? first) + 1
  numbers.set(kind, number)
  return number
}

/** Seeds have lower ones. */
const first = 900_000
