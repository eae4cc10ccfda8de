import { afterAll, expect, type RunnerTestSuite } from 'vitest'
import { matchers } from './contract/matchers.ts'
import { collectCounts } from './coverage/collect.ts'
import type { Counts } from './coverage/counter.ts'
import type { Hosts } from './state.ts'

// A setup file for vitest, which runs once for each test file: it brings the matchers, and counts for the reporter.

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /**
     * That publiq documents such a request; see `assertAccepted`. Await it.
     *
     * @param environment Where the servers are reached, when that is not where publiq's are.
     */
    toBeAcceptedByPubliq(environment?: Partial<Hosts>): Promise<void>
    /** That publiq documents each request that a twin still has in its `requests`; see `assertAccepted`. Await it. */
    toHaveReceivedOnlyAcceptedRequests(): Promise<void>
  }
  interface TaskMeta {
    /** What the twins of a test file answered. */
    uitkit?: Counts
  }
}

expect.extend({ ...matchers })

const counts = collectCounts()
// vitest 5 gives fixtures before the suite, and reads the parameters for which; older ones give the suite alone.
afterAll(function () {
  const { file } = Array.from(arguments).at(-1) as RunnerTestSuite
  file.meta.uitkit = counts()
})
