import { fraction, type Random } from '../core/random.ts'
import { unlessAborted } from '../core/unless-aborted.ts'

/** In milliseconds: always the same, or anything between two bounds. */
export type Latency = number | { readonly min: number; readonly max: number }

/** @throws {TypeError} Names what is wrong. */
export function checkLatency(latency: Latency, path: string): void {
  const { min, max } = typeof latency === 'number' ? { min: latency, max: latency } : { ...latency }
  // More than that, and a timer of JavaScript fires at once.
  const isRange = Number.isFinite(min) && Number.isFinite(max) && 0 <= min && min <= max && max < 2 ** 31
  if (!isRange) throw new TypeError(`${path}: expected milliseconds, or { min, max } with 0 <= min <= max`)
}

export function millisecondsOf(latency: Latency, random: Random): number {
  return typeof latency === 'number' ? latency : latency.min + fraction(random) * (latency.max - latency.min)
}

/** Waits, unless the caller gives up. @throws The reason of the signal, at once. */
export async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  if (milliseconds === 0) return
  let timer: ReturnType<typeof setTimeout> | undefined
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  await unlessAborted(over, signal).finally(() => clearTimeout(timer))
}
