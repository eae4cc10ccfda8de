import type { Clock } from '../core/clock.ts'
import type { MockRequest, MockResponse } from '../core/exchange.ts'
import type { Hosts } from '../state.ts'
import { type Recorded, type RecordedRequest, recordedRequest } from './recorded-request.ts'

/** Called once a request is answered, or dropped. */
export type RequestListener = (request: RecordedRequest) => void

/** The newest requests, in the order in which they came. It keeps them as they are: to record one is to put it in a list. */
export interface Journal {
  readonly requests: readonly RecordedRequest[]
  record(request: MockRequest, server: keyof Hosts | undefined, clock: Clock): Recording
  /** @returns Takes the listener away again. */
  onRequest(listener: RequestListener): () => void
  clear(): void
}

export interface Recording {
  readonly recorded: Recorded
  /** To be called with what was answered, or with undefined when nothing was. */
  settle(response: MockResponse | undefined): void
}

interface Entry {
  readonly recorded: Recorded
  size: number
}

const mostRequests = 1_000
/** In bytes, about: the text of an answer is counted by its length. */
const largestBodies = 50_000_000

export function createJournal(): Journal {
  let entries: Entry[] = []
  let newest = 0
  let size = 0
  const listeners = new Set<RequestListener>()

  function forgetTheOldest(): void {
    while (entries.length > mostRequests || (size > largestBodies && entries.length > 1)) {
      size -= entries.shift()?.size ?? 0
    }
  }

  function count(entry: Entry, length: number): void {
    entry.size += length
    // From its end, where it is found soon; one that was forgotten meanwhile is counted no more.
    if (length > 0 && entries.lastIndexOf(entry) >= 0) size += length
    forgetTheOldest()
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
      return entries.map(({ recorded }) => recordedRequest(recorded))
    },
    record(request, server, clock) {
      newest += 1
      const { method, url, headers, text } = request
      const recorded: Recorded = {
        number: newest,
        at: clock(),
        method,
        url,
        headers,
        text,
        server,
        isPending: true,
        response: undefined,
      }
      const entry: Entry = { recorded, size: 0 }
      entries.push(entry)
      forgetTheOldest()
      const settle = (response: MockResponse | undefined) => {
        recorded.isPending = false
        recorded.response = response
        count(entry, response?.body?.length ?? 0)
        const sent = request.bytes()
        if (sent instanceof Uint8Array) count(entry, sent.length)
        // What can't be read takes no room.
        else
          sent.then(
            ({ length }) => count(entry, length),
            () => {},
          )
        tell(recorded)
      }
      return { recorded, settle }
    },
    onRequest(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    clear() {
      entries = []
      newest = 0
      size = 0
    },
  }
}
