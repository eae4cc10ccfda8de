import { fraction, seededRandom } from '../core/random.ts'
import type { RecordedRequest } from '../journal/recorded-request.ts'
import { checkFault } from './check-fault.ts'
import type {
  ConnectionFault,
  Fault,
  FaultLimits,
  FaultTarget,
  Only,
  RateLimitFault,
  SlowFault,
  StatusFault,
  TokenFault,
} from './fault.ts'

import { matcherOf } from './matcher.ts'

/** A fault that may strike still. */
export interface ActiveFault {
  readonly target: FaultTarget
  readonly fault: Fault
  /** How many requests it has struck so far. */
  readonly struck: number
  lift(): void
}

export interface StrikingFault extends ActiveFault {
  /** Counts a request, and says what goes wrong with it; undefined when nothing does. @param now By the twin's clock. */
  strike(request: RecordedRequest, now: number): Strike | undefined
}

/** A rate limit has become a status by now. */
export type Strike = FaultLimits & (Only<StatusFault> | Only<ConnectionFault> | Only<TokenFault> | Only<SlowFault>)

/** @throws {TypeError} When the target or the fault makes no sense; it says what was expected. */
export function createActiveFault(target: FaultTarget, fault: Fault, lift: () => void): StrikingFault {
  checkFault(fault)
  const { times = Infinity, after = 0, probability = 1, seed = 1 } = fault
  const matches = matcherOf(target)
  const random = seededRandom(seed)
  const secondsOver = fault.rateLimit && secondsOverLimit(fault.rateLimit)
  let seen = 0
  let struck = 0

  return {
    target,
    fault,
    lift,
    get struck() {
      return struck
    },
    strike(request, now) {
      if (struck >= times || !matches(request)) return undefined
      if (fault.token !== undefined && request.headers['authorization']?.startsWith('Bearer ') !== true)
        return undefined
      const retryAfter = secondsOver?.(now)
      if (retryAfter === 0) return undefined
      seen += 1
      if (seen <= after || fraction(random) >= probability) return undefined
      struck += 1
      if (struck >= times) lift()
      if (fault.rateLimit === undefined) return fault
      const { latency = 0 } = fault
      return { status: 429, latency, ...(retryAfter === undefined ? {} : { retryAfter }) }
    },
  }
}

/** Counts a request in the window that it falls in; gives the seconds until the next one when it is one too many, or 0. */
function secondsOverLimit({ requests, seconds }: RateLimitFault['rateLimit']): (now: number) => number {
  let end = -Infinity
  let count = 0
  return (now) => {
    if (now >= end) {
      end = now + seconds * 1000
      count = 0
    }
    count += 1
    return count > requests ? Math.ceil((end - now) / 1000) : 0
  }
}
