import { ConnectionDropped, type MockRequest, type MockResponse, type Respond } from '../core/exchange.ts'
import { seededRandom } from '../core/random.ts'
import { withCorsOf } from '../cors-of.ts'
import type { RecordedRequest } from '../journal/recorded-request.ts'
import type { State } from '../state.ts'
import { createActiveFault, type ActiveFault, type Strike, type StrikingFault } from './active-fault.ts'
import { truncated } from './broken-connection.ts'
import { respondAsExpired } from './expired-token.ts'
import { faultAnswer } from './fault-answer.ts'
import type { Fault, FaultTarget } from './fault.ts'
import { millisecondsOf, pause } from './latency.ts'

/** What goes wrong at the moment. */
export interface Faults {
  /** In the order in which they were added. */
  readonly active: readonly ActiveFault[]
  /** @returns Lifts the fault. */
  add(target: FaultTarget, fault: Fault): () => void
  clear(): void
  /** Answers a request as the faults have it that strike it: delays add up, and the first that does more decides. */
  serve(request: MockRequest, recorded: RecordedRequest, respond: Respond, state: State): Promise<MockResponse>
}

export function createFaults(): Faults {
  let faults: readonly StrikingFault[] = []
  let jitter = seededRandom(6)

  return {
    get active() {
      return faults
    },
    add(target, fault) {
      const lift = () => {
        faults = faults.filter((other) => other !== added)
      }
      const added = createActiveFault(target, fault, lift)
      faults = [...faults, added]
      return lift
    },
    clear() {
      faults = []
      jitter = seededRandom(6)
    },
    async serve(request, recorded, respond, state) {
      let delay = 0
      for (const fault of faults) {
        const strike = fault.strike(recorded, state.clock())
        if (strike?.latency !== undefined) delay += millisecondsOf(strike.latency, jitter)
        if (!strike || (strike.status ?? strike.connection ?? strike.token) === undefined) continue
        const wait = () => pause(delay, request.signal?.())
        return apply(strike, { request, server: recorded.server, respond, state, wait })
      }
      await pause(delay, request.signal?.())
      return respond(request)
    },
  }
}

interface Struck {
  readonly request: MockRequest
  readonly server: string | undefined
  readonly respond: Respond
  readonly state: State
  wait(): Promise<void>
}

/** @throws {ConnectionDropped} When the client gets no answer. */
async function apply(strike: Strike, { request, server, respond, state, wait }: Struck): Promise<MockResponse> {
  if (strike.token !== undefined) {
    await wait()
    return respondAsExpired(request, respond, state)
  }
  // What the server does, it does at once: who gives up waiting for its answer, has had it done all the same.
  const isServed = strike.lost === 'answer' || strike.connection === 'truncated'
  const answer = isServed ? await respond(request) : undefined
  await wait()
  if (strike.status !== undefined) return withCorsOf(server, request, faultAnswer(strike, server))
  if (strike.connection === 'truncated' && answer) return truncated(answer)
  throw new ConnectionDropped()
}
