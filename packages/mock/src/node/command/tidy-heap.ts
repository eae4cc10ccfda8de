import { performance } from 'node:perf_hooks'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const everyMs = 1_000
/** In bytes: for less it is not worth to collect. */
const worthwhile = 20_000_000
/** The share of its time that a process has work to do. */
const idle = 0.05

/**
 * Gives memory back that a large seed, or an index over it, has left half empty; when there is nothing else to do.
 *
 * V8 by itself moves together what is left only when memory gets short. It takes a tenth of a second.
 */
export function tidyHeap(): void {
  const tidy = createTidier(() => process.memoryUsage().heapTotal, collect)
  let last = performance.eventLoopUtilization()
  setInterval(() => {
    tidy(performance.eventLoopUtilization(last).utilization)
    last = performance.eventLoopUtilization()
  }, everyMs).unref()
}

/** @returns To be told now and then how busy the process was since the last time, from 0 to 1. */
export function createTidier(heapSize: () => number, collectGarbage: () => void): (utilization: number) => void {
  let tidied = 0
  return (utilization) => {
    if (utilization > idle || heapSize() < tidied + worthwhile) return
    collectGarbage()
    tidied = heapSize()
  }
}

/** As if memory were short. */
function collect(): void {
  setFlagsFromString('--expose-gc')
  const gc = runInNewContext('gc') as (options: object) => void
  gc({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}
