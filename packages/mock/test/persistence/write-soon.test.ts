import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { writeSoon } from '../../src/node/persistence/write-soon.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

function writer(write: () => Promise<void>) {
  const spy = vi.fn<() => Promise<void>>(write)
  const onTrouble = vi.fn<(error: unknown) => void>()
  return { write: spy, onTrouble, soon: writeSoon({ write: spy, onTrouble }) }
}

it('writes a burst of changes once, a fifth of a second after the first', async () => {
  const { soon, write } = writer(async () => {})
  soon.changed()
  await vi.advanceTimersByTimeAsync(199)
  for (let count = 0; count < 100; count++) soon.changed()
  expect(write).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(write).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(write).toHaveBeenCalledTimes(1)
})

it('writes what changes while it writes afterwards, and never twice at a time', async () => {
  let running = 0
  const { soon, write } = writer(async () => {
    running += 1
    expect(running).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 300))
    running -= 1
  })
  soon.changed()
  await vi.advanceTimersByTimeAsync(300)
  soon.changed()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(write).toHaveBeenCalledTimes(2)
})

it('writes a state that takes long to write less often', async () => {
  const { soon, write } = writer(() => new Promise((resolve) => setTimeout(resolve, 1_000)))
  soon.changed()
  await vi.advanceTimersByTimeAsync(1_200)
  soon.changed()
  await vi.advanceTimersByTimeAsync(9_999)
  expect(write).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(write).toHaveBeenCalledTimes(2)
})

it('tells of a write that fails, and tries again until it works', async () => {
  const full = new Error('the disk is full')
  const outcomes = [full, full, undefined]
  const { soon, write, onTrouble } = writer(async () => {
    const outcome = outcomes.shift()
    if (outcome) throw outcome
  })
  soon.changed()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(onTrouble.mock.calls).toEqual([[full], [full]])
  expect(write).toHaveBeenCalledTimes(3)
})

it('writes what is left when it is closed, after the write that is under way, and fails when that fails', async () => {
  let finish = () => {}
  const { soon, write } = writer(() => new Promise((resolve) => (finish = resolve)))
  soon.changed()
  await vi.advanceTimersByTimeAsync(200)
  soon.changed()
  const closed = soon.close()
  expect(write).toHaveBeenCalledTimes(1)
  finish()
  await vi.advanceTimersByTimeAsync(0)
  expect(write).toHaveBeenCalledTimes(2)
  finish()
  await closed

  const failing = writer(() => Promise.reject(new Error('the disk is full')))
  failing.soon.changed()
  await expect(failing.soon.close()).rejects.toThrow('the disk is full')
})

it('writes nothing more once it is closed', async () => {
  const { soon, write } = writer(async () => {})
  await soon.close()
  soon.changed()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(write).not.toHaveBeenCalled()
})
