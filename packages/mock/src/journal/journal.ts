import type { Clock } from '../core/clock.ts'
import type { MockRequest, MockResponse } from '../core/exchange.ts'
import type { Hosts } from '../state.ts'
import { type Recorded, type RecordedRequest, recordedRequest } from './recorded-request.ts'

/** Called once a request is answered, or dropped. */
export type RequestListener = (request: RecordedRequest) => void

/** The newest requests, in the order in which they came. It keeps them as they are: to record one is to put it in a list. */
export interface Journal {
  readonly requests: readonly RecordedRequest[]
  record(request: MockRequest, server: keyof Hosts | undefined, clock: Clock): Recorded
  /** @param response What was answered; undefined when nothing was. */
  settle(recorded: Recorded, response: MockResponse | undefined): void
  /** @returns Takes the listener away again. */
  onRequest(listener: RequestListener): () => void
  clear(): void
}

const mostRequests = 1_000
/** In bytes, about: the text of an answer is counted by its length. */
const largestBodies = 50_000_000

export function createJournal(): Journal {
  /** Those that are kept, from the first one on: what is before it is cleared away now and then, as to move all others takes time. */
  let entries: (Recorded | undefined)[] = []
  let first = 0
  let newest = 0
  let size = 0
  const listeners = new Set<RequestListener>()

  function forgetTheOldest(): void {
    while (entries.length - first > mostRequests || (size > largestBodies && entries.length - first > 1)) {
      size -= entries[first]?.size ?? 0
      entries[first] = undefined
      first += 1
    }
    if (first <= mostRequests) return
    entries = entries.slice(first)
    first = 0
  }

  function tell(recorded: Recorded): void {
    for (const listener of listeners) {
      try {
        listener(recordedRequest(recorded))
      } catch (error) {
        // It is the listener's own mistake: neither the client nor another listener shall suffer it.
        queueMicrotask(() => {
          throw error
        })
      }
    }
  }

  return {
    get requests() {
      return entries.flatMap((recorded) => (recorded ? [recordedRequest(recorded)] : []))
    },
    record({ method, url, headers, bytes }, server, clock) {
      newest += 1
      const body = bytes()
      const recorded: Recorded = {
        number: newest,
        at: clock(),
        method,
        url,
        headers,
        body,
        server,
        isPending: true,
        response: undefined,
        size: body.length,
      }
      entries.push(recorded)
      size += recorded.size
      forgetTheOldest()
      return recorded
    },
    settle(recorded, response) {
      recorded.isPending = false
      recorded.response = response
      const length = response?.body?.length ?? 0
      recorded.size += length
      // From its end, where it is found soon; one that was forgotten meanwhile is counted no more.
      if (length > 0 && entries.lastIndexOf(recorded) >= 0) {
        size += length
        forgetTheOldest()
      }
      tell(recorded)
    },
    onRequest(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    clear() {
      entries = []
      first = 0
      newest = 0
      size = 0
    },
  }
}
