import { unwrap, type CallOptions, type Failure, type Problem, type Success } from '@uitkit/client'
import { TooManyResultsError } from './too-many-results-error.ts'

export { TooManyResultsError }

/** The last result that Search gives is this one, and it gives no more than so many at a time. */
const mostResults = 10_000
const mostPerPage = 2000

/** The part of a query that `paginate` fills in. */
interface Window {
  start?: number
  limit?: number
}

/** The part of a page that `paginate` reads. */
interface Page<Member> {
  readonly totalItems: number
  readonly member: readonly Member[]
}

export interface PaginateOptions {
  /** How many results to ask for at a time, 1 to 2,000; 500 by default. */
  readonly pageSize?: number
  /** Ends it, with a `TransportError`, at the request that is under way or the next one. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Reads all results of a search, page after page, each page when the one before it has been used up.
 *
 * Makes as few requests as the page size allows, none after the last result. What is written meanwhile may be read twice
 * or missed, unless the query has an order that does not change, such as `sort[created]`.
 *
 * @param call A method of the client: `search.searchEvents`, or, for queries that are too long for a URL, `search.queryEvents`.
 * @param query Its query, without `start` and `limit`.
 * @throws {RangeError} at once, when the page size is none that Search takes.
 * @throws {ProblemError} when Search refuses.
 * @throws {TooManyResultsError} after the first 10,000 results, when there are more.
 * @example
 * for await (const event of paginate(search.searchEvents, { q: 'labels:jazz', embed: true })) console.log(event['@id'])
 */
export function paginate<Query extends Window | string | undefined, Member>(
  call: (query: Query, options: CallOptions) => Promise<Success<unknown, Page<Member>> | Failure<unknown, Problem>>,
  query: Omit<Exclude<Query, string | undefined>, keyof Window>,
  { pageSize = 500, signal }: PaginateOptions = {},
): AsyncGenerator<Member, void, undefined> {
  if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > mostPerPage) {
    throw new RangeError(`pageSize: 1 to ${mostPerPage}, not ${pageSize}`)
  }

  async function* results(): AsyncGenerator<Member, void, undefined> {
    let start = 0
    let totalItems: number
    do {
      const limit = Math.min(pageSize, mostResults - start)
      const page = unwrap(await call({ ...query, start, limit } as unknown as Query, { signal }))
      yield* page.member
      totalItems = page.totalItems
      start += limit
    } while (start < totalItems && start < mostResults)
    if (start < totalItems) throw new TooManyResultsError(totalItems, start)
  }
  return results()
}
