// Generated from specs/entry/ownerships.yaml by `pnpm generate`: do not edit.

import { createClient, type Api, type CallOptions, type ClientOptions, type Failure, type HttpClient, type Result, type Success } from '@uitkit/client'
import type { operations, paths, ForbiddenProblem, OwnershipPage, OwnershipReference, OwnershipRequest, Problem } from './types.ts'

/** The operations of this API, as the client knows them at run time. */
export const api: Api = {
  name: 'entry',
  test: 'https://io-test.uitdatabank.be',
  production: 'https://io.uitdatabank.be',
  security: { default: [['jwtProviderToken', 'apiKey'], ['userAccessToken'], ['clientAccessToken']] },
  operations: {
    approve: '/ownerships/{ownershipId}/approve POST',
    delete: '/ownerships/{ownershipId} DELETE',
    list: '/ownerships GET query',
    reject: '/ownerships/{ownershipId}/reject POST',
    request: '/ownerships POST body',
  },
}

/** Every operation as a method. */
export interface OwnershipsClient {
  /** openapi-fetch's own client, for calls by method and path. */
  readonly http: HttpClient<paths>
  /**
   * Approve a request.
   *
   * Makes the user an owner, who may edit the organizer and its events. Does nothing unless the state is `requested`.
   *
   * `POST /ownerships/{ownershipId}/approve`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  approve(ownershipId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Delete an ownership.
   *
   * Ends an ownership or a request for one. An owner loses the rights that came with it.
   *
   * `DELETE /ownerships/{ownershipId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  delete(ownershipId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * List ownerships.
   *
   * Lists the ownerships that fit the filters, page by page. At least one filter is needed, else the answer is 404. Those that the caller may not see are left out.
   *
   * `GET /ownerships`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  list(query?: operations['list']['parameters']['query'], options?: CallOptions): Promise<Result<Success<200, OwnershipPage> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Reject a request.
   *
   * Turns a request down. Does nothing unless the state is `requested`; an ownership that was approved is ended by `delete`.
   *
   * `POST /ownerships/{ownershipId}/reject`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  reject(ownershipId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Request an ownership.
   *
   * Asks that a user may manage an organizer. To ask it for someone else takes the right to edit the organizer. The user gets a mail.
   *
   * `POST /ownerships`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  request(body: OwnershipRequest, options?: CallOptions): Promise<Result<Success<201, OwnershipReference> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem> | Failure<409, Problem>>>
}

/**
 * Makes a client.
 *
 * @throws {TypeError} when the environment is unknown, or is not that of the credentials.
 */
export function createOwnershipsClient(options: ClientOptions): OwnershipsClient {
  return createClient<OwnershipsClient>(api, options)
}
