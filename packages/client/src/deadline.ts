/** When one call has to end: the caller's signal, a time limit, both, or neither. */
export interface Deadline {
  readonly signal: AbortSignal | undefined
  clear(): void
}

/** A timer of our own: nothing holds the signal of `AbortSignal.timeout`, so that a garbage collection may take the limit away. */
export function startDeadline(timeoutMs: number | undefined, signal: AbortSignal | undefined): Deadline {
  if (!timeoutMs) return { signal, clear() {} }
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(new DOMException('timeoutMs is over', 'TimeoutError')), timeoutMs)
  return {
    signal: signal ? AbortSignal.any([signal, controller.signal]) : controller.signal,
    clear: () => clearTimeout(timer),
  }
}
