/** A clock that stands still until it is moved. */
export function createClock(start: number = Date.UTC(2026, 8, 1, 12)): {
  now: () => number
  pass(seconds: number): void
} {
  let now = start
  return {
    now: () => now,
    pass(seconds) {
      now += seconds * 1000
    },
  }
}
