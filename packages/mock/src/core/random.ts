/** A number that is the next of a row that looks like chance, and is the same in every run: a 32-bit integer from 0. */
export type Random = () => number

/** mulberry32: small, and good enough to look like chance. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}

/** From 0, and below 1. */
export function fraction(random: Random): number {
  return random() / 2 ** 32
}
