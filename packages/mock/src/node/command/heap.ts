import { performance } from 'node:perf_hooks'
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as (options: { readonly type: string; readonly [option: string]: string }) => void

/**
 * Lets V8 look for garbage sooner than it would.
 *
 * By itself it lets the heap grow to several times what is in it, and what is new to 32 MB.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=25')
  growNewSpace()
}

/** In bytes: with less, V8 would have to collect what is new several times as often. */
const newSpace = 8_000_000

/** V8 doubles the room for what is new when much of that is kept: some is, until there is enough. */
function growNewSpace(): void {
  setFlagsFromString('--semi-space-growth-factor=2')
  for (let count = 0; count < 6 && newSpaceSize() < newSpace; count++) {
    const kept = Array.from({ length: 20_000 }, (_, index) => ({ index }))
    collect({ type: 'minor' })
    kept.length = 0
  }
  setFlagsFromString('--semi-space-growth-factor=1')
}

function newSpaceSize(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? newSpace
}

const everyMs = 1_000
/** In bytes: what the twin takes by itself, and for how much more it is worth to collect. */
const ownHeap = 30_000_000
const worthwhile = 20_000_000
/** The share of its time that a process has work to do. */
const idle = 0.05

/**
 * Gives memory back that a large seed, or an index over it, has left half empty; when there is nothing else to do.
 *
 * V8 by itself moves together what is left only when memory gets short. It takes a tenth of a second.
 */
export function tidyHeap(): void {
  const tidy = createTidier(
    () => process.memoryUsage().heapTotal,
    () => {
      collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
      growNewSpace()
    },
  )
  let last = performance.eventLoopUtilization()
  setInterval(() => {
    tidy(performance.eventLoopUtilization(last).utilization)
    last = performance.eventLoopUtilization()
  }, everyMs).unref()
}

/** @returns To be told now and then how busy the process was since the last time, from 0 to 1. */
export function createTidier(heapSize: () => number, collectGarbage: () => void): (utilization: number) => void {
  let tidied = ownHeap
  return (utilization) => {
    if (utilization > idle || heapSize() < tidied + worthwhile) return
    collectGarbage()
    tidied = heapSize()
  }
}
