// Generated from specs/entry/mailing-lists.yaml by `pnpm generate`: do not edit.

import { createClient, type Api, type CallOptions, type ClientOptions, type Failure, type HttpClient, type Result, type Success } from '@uitkit/client'
import type { operations, paths, ForbiddenProblem, Problem, SubscriptionInput } from './types.ts'

/** The operations of this API, as the client knows them at run time. */
export const api: Api = {
  name: 'entry',
  test: 'https://io-test.uitdatabank.be',
  production: 'https://io.uitdatabank.be',
  security: { default: [['jwtProviderToken', 'apiKey'], ['userAccessToken'], ['clientAccessToken']] },
  operations: {
    subscribe: '/mailing-list/{mailingListId} PUT body',
  },
}

/** Every operation as a method. */
export interface MailingListsClient {
  /** openapi-fetch's own client, for calls by method and path. */
  readonly http: HttpClient<paths>
  /**
   * Subscribe to a mailing list.
   *
   * Adds an e-mail address to a mailing list.
   *
   * `PUT /mailing-list/{mailingListId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  subscribe(mailingListId: number, body: SubscriptionInput, options?: CallOptions): Promise<Result<Success<204, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
}

/**
 * Makes a client.
 *
 * @throws {TypeError} when the environment is unknown, or is not that of the credentials.
 */
export function createMailingListsClient(options: ClientOptions): MailingListsClient {
  return createClient<MailingListsClient>(api, options)
}
