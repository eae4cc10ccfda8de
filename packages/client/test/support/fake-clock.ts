import { onTestFinished, vi } from 'vitest'

/** Time passes only when the test lets it, until the test ends; the real one starts at a full second. */
export function useFakeClock(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: Date.UTC(2026, 0, 1) })
  onTestFinished(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })
}

/** Lets time pass until the call has ended, and says how much of it did. */
export async function timed<Value>(call: Promise<Value>): Promise<{ value: Value; milliseconds: number }> {
  const start = Date.now()
  const end = { milliseconds: -1 }
  const ended = call.finally(() => {
    end.milliseconds = Date.now() - start
  })
  ended.catch(() => {})
  for (let turn = 0; turn < 1000 && end.milliseconds < 0; turn += 1) await vi.advanceTimersToNextTimerAsync()
  return { value: await ended, ...end }
}

/** Lets everything happen that waits for no timer. */
export async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0)
}
