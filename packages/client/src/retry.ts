import { unlessAborted, type Fetch } from './attempt.ts'
import type { MaybeReplayable } from './replayable-request.ts'

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
export function retry(fetch: Fetch, retries: number): Fetch {
  return async (request: MaybeReplayable) => {
    for (let count = 0; ; count++) {
      const again = count < retries && request.replay
      const isIdempotent = !/POST|PATCH/.test(request.method)
      const response = await fetch(request).catch((error: unknown) => {
        if (!again || !isIdempotent || request.signal.aborted) throw error
      })
      const status = response?.status ?? 503
      const mayHelp = status === 429 || (isIdempotent && status > 501 && status < 505)
      const delayMs = retryAfterMs(response) || Math.random() * Math.min(longestDelayMs, firstDelayMs * 2 ** count)
      if (response && !(again && mayHelp && delayMs <= longestWaitMs)) return response
      await pause(delayMs, request)
      request = (again as () => Request)()
    }
  }
}

/** Seconds or a date (RFC 9110, section 10.2.3); NaN when there is none. */
function retryAfterMs(response: Response | void): number {
  const value = response?.headers.get('retry-after') ?? ''
  return Number(value) * 1000 || Date.parse(value) - Date.now()
}

async function pause(milliseconds: number, request: Request): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  await unlessAborted(request, over).finally(() => clearTimeout(timer))
}
