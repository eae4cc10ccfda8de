import { LoginTimeoutError } from './login-timeout-error.ts'

/** Runs a task until it is over, its time is up or a signal aborts; its own signal says to stop then. */
export async function withinTime<Result>(
  timeoutMs: number,
  outer: AbortSignal | undefined,
  task: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  outer?.throwIfAborted()
  const controller = new AbortController()
  const { signal } = controller
  const stop = () => controller.abort(outer?.reason)
  const timer = setTimeout(() => controller.abort(new LoginTimeoutError(timeoutMs)), timeoutMs)
  outer?.addEventListener('abort', stop)
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
  })
  try {
    return await Promise.race([task(signal), stopped])
  } finally {
    clearTimeout(timer)
    outer?.removeEventListener('abort', stop)
  }
}
