// Generated from specs/entry/productions.yaml by `pnpm generate`: do not edit.

import { createClient, type Api, type CallOptions, type ClientOptions, type Failure, type HttpClient, type Result, type Success } from '@uitkit/client'
import type { operations, paths, ForbiddenProblem, InvalidPayloadProblem, Problem, ProductionInput, ProductionPage, ProductionReference, SkipInput } from './types.ts'

/** The operations of this API, as the client knows them at run time. */
export const api: Api = {
  name: 'entry',
  test: 'https://io-test.uitdatabank.be',
  production: 'https://io.uitdatabank.be',
  security: { default: [['jwtProviderToken', 'apiKey'], ['userAccessToken'], ['clientAccessToken']] },
  operations: {
    addEvent: '/productions/{productionId}/events/{eventId} PUT',
    create: '/productions POST body',
    list: '/productions GET query',
    merge: '/productions/{productionId}/merge/{fromProductionId} POST',
    skip: '/productions/skip POST body nothing',
  },
}

/** Every operation as a method. */
export interface ProductionsClient {
  /** openapi-fetch's own client, for calls by method and path. */
  readonly http: HttpClient<paths>
  /**
   * Add an event.
   *
   * Adds an event that is in no production yet. Takes the permission "Producties aanmaken".
   *
   * `PUT /productions/{productionId}/events/{eventId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  addEvent(productionId: string, eventId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Create a production.
   *
   * Groups events that are in no production yet. Takes the permission "Producties aanmaken".
   *
   * `POST /productions`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  create(body: ProductionInput, options?: CallOptions): Promise<Result<Success<201, ProductionReference> | Failure<400, InvalidPayloadProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
  /**
   * List productions.
   *
   * Lists productions, page by page, those of a given name or all. Takes the permission "Producties aanmaken".
   *
   * `GET /productions`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  list(query?: operations['list']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, ProductionPage> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
  /**
   * Merge two productions.
   *
   * Moves all events of the second production into the first, and removes the second. Takes the permission "Producties aanmaken".
   *
   * `POST /productions/{productionId}/merge/{fromProductionId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  merge(productionId: string, fromProductionId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Turn a suggestion down.
   *
   * Says that two events are not the same show, so that they won't be suggested again. Takes the permission "Producties aanmaken".
   *
   * `POST /productions/skip`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  skip(body: SkipInput, options?: CallOptions): Promise<Result<Success<200, undefined> | Failure<400, InvalidPayloadProblem> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
}

/**
 * Makes a client.
 *
 * @throws {TypeError} when the environment is unknown, or is not that of the credentials.
 */
export function createProductionsClient(options: ClientOptions): ProductionsClient {
  return createClient<ProductionsClient>(api, options)
}
