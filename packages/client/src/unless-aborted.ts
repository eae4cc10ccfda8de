import { TransportError } from './errors.ts'

/** Waits for something that may not listen to the signal itself. */
export function unlessAborted<Value>(
  operation: string,
  signal: AbortSignal | undefined,
  pending: Promise<Value>,
): Promise<Value> {
  if (!signal) return pending
  return new Promise((resolve, reject) => {
    const stop = () => reject(new TransportError(operation, signal))
    signal.addEventListener('abort', stop)
    if (signal.aborted) stop()
    pending.then(resolve, reject).then(() => signal.removeEventListener('abort', stop))
  })
}
