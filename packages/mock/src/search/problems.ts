import type { MockResponse } from '../core/exchange.ts'
import { notFound, problem, ProblemResponse } from '../core/problem.ts'
import { phpJson } from './php-json.ts'

/** What is wrong with a query: Search says so with a 404. */
export const refused = (detail: string): ProblemResponse => notFound(detail)

export const badQuery = (): ProblemResponse =>
  refused('Could not parse query given "q" parameter as a valid Lucene query.')

export const misplacedQuery = (): ProblemResponse =>
  problem(
    'body/bad-request',
    400,
    'Bad Request',
    'POST requests do not allow query parameters in the URL. Use the request body instead.',
  )

export const unsupportedMediaType = (): ProblemResponse =>
  problem(
    'body/unsupported-media-type',
    415,
    'Unsupported Media Type',
    'POST requests require Content-Type text/plain.',
  )

/** The real server stumbles over some requests. */
export const stumbled = (): ProblemResponse =>
  new ProblemResponse({ type: 'about:blank', title: 'Internal server error', status: 500 })

export const elasticsearchError = (reason: string): ProblemResponse =>
  new ProblemResponse({
    type: 'about:blank',
    title: 'Internal Server Error',
    status: 500,
    detail: `Elasticsearch error: ${reason}`,
  })

/** Search writes the title first, unlike the Entry API. */
export function searchProblem({ problem }: ProblemResponse, contentType: string): MockResponse {
  const { title, type, status, detail } = problem
  const body = phpJson({ title, type, status, ...(detail === undefined ? {} : { detail }) })
  return { status, headers: { 'content-type': contentType }, body }
}
