/** Gives 32-bit integers that look like chance and are the same in every run. */
export interface Random {
  (): number
  /** Where it is: a generator that is put there goes on from there. */
  position: number
}

/** mulberry32: small, and good enough to look like chance. */
export function seededRandom(seed: number): Random {
  let position = seed >>> 0
  const next = () => {
    position = (position + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(position ^ (position >>> 15), 1 | position)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  return withPosition(next, {
    get: () => position,
    set: (value) => {
      position = value
    },
  })
}

/** Lets a function tell where its generator is, and put it elsewhere. */
export function withPosition<Value>(
  next: () => Value,
  position: { get(): number; set(value: number): void },
): (() => Value) & { position: number } {
  return Object.defineProperty(next, 'position', position) as (() => Value) & { position: number }
}

/** From 0, and below 1. */
export function fraction(random: Random): number {
  return random() / 2 ** 32
}
