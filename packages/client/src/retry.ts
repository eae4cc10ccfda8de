import { unlessAborted } from './attempt.ts'
import type { TransportError } from './errors.ts'
import type { Outgoing, Send } from './outgoing.ts'

const firstDelayMs = 300
const longestDelayMs = 10_000
/** A server that asks for more patience than this gets its answer passed on to the caller. */
const longestWaitMs = 60_000

/**
 * Sends a request again when that may help: after a 429, 502, 503 or 504, and when the network fails.
 *
 * `Retry-After` is obeyed; else the wait is a random part of a time that doubles with each attempt. Only idempotent
 * requests are repeated, save after a 429, which says that nothing was done.
 *
 * @param retries How often to try again after the first attempt.
 */
export function retry(send: Send, retries: number): Send {
  return async (outgoing) => {
    const mayPass = /POST|PATCH/.test(outgoing.request.method) ? /429/ : /429|50[234]|network/
    for (let count = 0; ; count++) {
      const isLast = count === retries
      const response = await send(outgoing).catch((error: TransportError) => {
        if (isLast || !mayPass.test(error.reason)) throw error
      })
      if (response?.ok) return response
      const delayMs = retryAfterMs(response) || Math.random() * Math.min(longestDelayMs, firstDelayMs * 2 ** count)
      if (response && (isLast || !mayPass.test(`${response.status}`) || delayMs > longestWaitMs)) return response
      await pause(delayMs, outgoing)
      outgoing = outgoing.again()
    }
  }
}

/** Seconds or a date (RFC 9110, section 10.2.3); NaN when there is none. */
function retryAfterMs(response: Response | void): number {
  const value = response?.headers.get('retry-after') ?? ''
  return Number(value) * 1000 || Date.parse(value) - Date.now()
}

async function pause(milliseconds: number, outgoing: Outgoing): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  await unlessAborted(outgoing, over).finally(() => clearTimeout(timer))
}
