import type { Respond } from '../../src/core/exchange.ts'
import { offerCounts } from '../../src/coverage/collect.ts'
import { createCounter } from '../../src/coverage/counter.ts'

/** A server of the twin whose answers count for `pnpm coverage`, as those of a whole twin do. */
export function counted(server: string, respond: Respond): Respond {
  const counter = createCounter()
  offerCounts(counter.counts)
  return async (request) => {
    const answer = await respond(request)
    counter.count(server, request, answer)
    return answer
  }
}
