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
    // Said twice, as one more promise that ends both costs each call a quarter of a microsecond.
    pending.then(
      (value) => {
        signal.removeEventListener('abort', stop)
        return resolve(value)
      },
      (error: unknown) => {
        signal.removeEventListener('abort', stop)
        return reject(error)
      },
    )
  })
}
