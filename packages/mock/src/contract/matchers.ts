import type { Mock } from '../mock.ts'
import type { Hosts } from '../state.ts'
import { isMock, refusalsOf, refusalsOfAll, refusedText, type SentRequest } from './assert-accepted.ts'

/** What a matcher tells `expect`. */
export interface MatcherResult {
  readonly pass: boolean
  message(): string
}

export interface Matchers {
  /** See {@link assertAccepted}. */
  toBeAcceptedByPubliq(sent: SentRequest, environment?: Partial<Hosts>): Promise<MatcherResult>
  /** See {@link assertAccepted}: also when it has received none. */
  toHaveReceivedOnlyAcceptedRequests(mock: Mock): Promise<MatcherResult>
}

/**
 * For `expect.extend` of vitest and Jest; what they say has to be awaited.
 *
 * @example
 * ```ts
 * expect.extend(matchers)
 * await expect(request).toBeAcceptedByPubliq()
 * await expect(mock).toHaveReceivedOnlyAcceptedRequests()
 * ```
 */
export const matchers: Matchers = {
  async toBeAcceptedByPubliq(sent, environment) {
    return result(await refusalsOf(sent, environment))
  },
  async toHaveReceivedOnlyAcceptedRequests(mock) {
    if (!isMock(mock)) throw new TypeError('toHaveReceivedOnlyAcceptedRequests is for what createMock gives.')
    return result(await refusalsOfAll(mock))
  },
}

function result(lines: readonly string[]): MatcherResult {
  return {
    pass: lines.length === 0,
    message: () => (lines.length > 0 ? refusedText(lines) : 'publiq documents such a request, and it should not.'),
  }
}
