import { seededRandom, withPosition } from './random.ts'

/** Gives a new UUID at each call. */
export type Ids = () => string

/** Ids that can be told where to go on. */
export type SeededIds = Ids & { position: number }

/** UUIDs that are the same in every run: the n-th id of a seed is always the same. */
export function seededIds(seed = 1): SeededIds {
  const next = seededRandom(seed)
  const ids = () => {
    const hex = [next(), next(), next(), next()].map((word) => word.toString(16).padStart(8, '0')).join('')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
  }
  return withPosition(ids, {
    get: () => next.position,
    set: (position) => {
      next.position = position
    },
  })
}
