import { TransportError } from './errors.ts'

/** Waits for something that does not listen to the signal itself. */
export function unlessAborted<Value>(
  operation: string,
  signal: AbortSignal,
  pending: Value | Promise<Value>,
): Promise<Value> {
  const aborted = new Promise<never>((_, reject) => {
    const stop = () => reject(new TransportError(operation, signal, signal.reason))
    signal.addEventListener('abort', stop)
    if (signal.aborted) stop()
  })
  return Promise.race([pending, aborted])
}
