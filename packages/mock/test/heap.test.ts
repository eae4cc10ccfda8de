import { expect, it, vi } from 'vitest'
import { createTidier } from '../src/node/command/heap.ts'

const MB = 1_000_000

it('collects garbage when there is nothing else to do and the heap has grown, and not again before it has', () => {
  let heap = 49 * MB
  const collect = vi.fn<() => void>(() => {
    heap -= 40 * MB
  })
  const tidy = createTidier(() => heap, collect)
  tidy(0)
  expect(collect).toHaveBeenCalledTimes(0)
  heap += 51 * MB
  tidy(0.5)
  expect(collect).toHaveBeenCalledTimes(0)
  tidy(0)
  expect(collect).toHaveBeenCalledTimes(1)
  tidy(0)
  heap += 19 * MB
  tidy(0)
  expect(collect).toHaveBeenCalledTimes(1)
  heap += MB
  tidy(1)
  expect(collect).toHaveBeenCalledTimes(1)
  tidy(0)
  expect(collect).toHaveBeenCalledTimes(2)
})
