// Generated from specs/search/search.yaml by `pnpm generate`: do not edit.

import { createClient, type Api, type CallOptions, type ClientOptions, type Failure, type HttpClient, type Result, type Success } from '@uitkit/client'
import { textBody } from '@uitkit/client/text-body'
import { commaLists } from '@uitkit/client/comma-lists'
import type { operations, paths, EventPage, ForbiddenProblem, OfferPage, OrganizerPage, PlacePage, Problem, QueryString } from './types.ts'

/** The operations of this API, as the client knows them at run time. */
export const api: Api = {
  name: 'search',
  test: 'https://search-test.uitdatabank.be',
  production: 'https://search.uitdatabank.be',
  security: { default: [['clientIdentification'], ['apiKey'], ['userAccessToken'], ['clientAccessToken']] },
  operations: {
    queryEvents: '/events POST body repeatable',
    queryOffers: '/offers POST body repeatable',
    queryOrganizers: '/organizers POST body repeatable',
    queryPlaces: '/places POST body repeatable',
    searchEvents: '/events GET query',
    searchOffers: '/offers GET query',
    searchOrganizers: '/organizers GET query',
    searchPlaces: '/places GET query',
  },
  ...textBody(commaLists('attendanceMode', 'calendarType', 'recurringOnDayOfWeek', 'status', 'workflowStatus')),
}

/** Every operation as a method. */
export interface SearchClient {
  /** openapi-fetch's own client, for calls by method and path. */
  readonly http: HttpClient<paths>
  /**
   * Search events with a long query.
   *
   * Does what `searchEvents` does, for queries that are too long for a URL. The body is what would stand after the `?`; the URL has no parameters.
   *
   * An object for a body has the parameters of `searchEvents`.
   *
   * `POST /events`
   *
   * Takes a client id, or an API key, or a user access token, or a client access token.
   */
  queryEvents(body: QueryString | NonNullable<operations['searchEvents']['parameters']['query']>, options?: CallOptions): Promise<Result<Success<200, EventPage> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem> | Failure<415, Problem> | Failure<500, Problem>>>
  /**
   * Search offers with a long query.
   *
   * Does what `searchOffers` does, for queries that are too long for a URL. The body is what would stand after the `?`; the URL has no parameters.
   *
   * An object for a body has the parameters of `searchOffers`.
   *
   * `POST /offers`
   *
   * Takes a client id, or an API key, or a user access token, or a client access token.
   */
  queryOffers(body: QueryString | NonNullable<operations['searchOffers']['parameters']['query']>, options?: CallOptions): Promise<Result<Success<200, OfferPage> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem> | Failure<415, Problem> | Failure<500, Problem>>>
  /**
   * Search organizers with a long query.
   *
   * Does what `searchOrganizers` does, for queries that are too long for a URL. The body is what would stand after the `?`; the URL has no parameters.
   *
   * An object for a body has the parameters of `searchOrganizers`.
   *
   * `POST /organizers`
   *
   * Takes a client id, or an API key, or a user access token, or a client access token.
   */
  queryOrganizers(body: QueryString | NonNullable<operations['searchOrganizers']['parameters']['query']>, options?: CallOptions): Promise<Result<Success<200, OrganizerPage> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem> | Failure<415, Problem> | Failure<500, Problem>>>
  /**
   * Search places with a long query.
   *
   * Does what `searchPlaces` does, for queries that are too long for a URL. The body is what would stand after the `?`; the URL has no parameters.
   *
   * An object for a body has the parameters of `searchPlaces`.
   *
   * `POST /places`
   *
   * Takes a client id, or an API key, or a user access token, or a client access token.
   */
  queryPlaces(body: QueryString | NonNullable<operations['searchPlaces']['parameters']['query']>, options?: CallOptions): Promise<Result<Success<200, PlacePage> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem> | Failure<415, Problem> | Failure<500, Problem>>>
  /**
   * Search events.
   *
   * Finds events, a page at a time, the best match first.
   *
   * `GET /events`
   *
   * Takes a client id, or an API key, or a user access token, or a client access token.
   */
  searchEvents(query?: operations['searchEvents']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, EventPage> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem> | Failure<500, Problem>>>
  /**
   * Search offers.
   *
   * Finds events as well as places, a page at a time, the best match first.
   *
   * `GET /offers`
   *
   * Takes a client id, or an API key, or a user access token, or a client access token.
   */
  searchOffers(query?: operations['searchOffers']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, OfferPage> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem> | Failure<500, Problem>>>
  /**
   * Search organizers.
   *
   * Finds organizers, a page at a time, the best match first.
   *
   * `GET /organizers`
   *
   * Takes a client id, or an API key, or a user access token, or a client access token.
   */
  searchOrganizers(query?: operations['searchOrganizers']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, OrganizerPage> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem> | Failure<500, Problem>>>
  /**
   * Search places.
   *
   * Finds places, a page at a time, the best match first. Filters on what events alone have find nothing.
   *
   * `GET /places`
   *
   * Takes a client id, or an API key, or a user access token, or a client access token.
   */
  searchPlaces(query?: operations['searchPlaces']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, PlacePage> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem> | Failure<500, Problem>>>
}

/**
 * Makes a client.
 *
 * @throws {TypeError} when the environment is unknown, or is not that of the credentials.
 */
export function createSearchClient(options: ClientOptions): SearchClient {
  return createClient<SearchClient>(api, options)
}
