import { change, unlessEmpty } from './change.ts'

interface Contributed {
  readonly contributors?: readonly string[]
}

/** @param contributors E-mail addresses of those who may edit besides the creator. */
export function withContributors<D extends Contributed>(document: D, contributors: readonly string[]): D {
  return change<D, Contributed>(document, { contributors: unlessEmpty(contributors) })
}
