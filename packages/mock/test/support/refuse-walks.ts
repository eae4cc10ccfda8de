import type { Documents } from '../../src/documents.ts'

/** From now on a look at every document is an error. */
export function refuseWalks(documents: Documents): void {
  const walk = () => {
    throw new Error('Every item is looked at.')
  }
  Object.assign(documents, { keys: walk, values: walk, [Symbol.iterator]: walk })
}
