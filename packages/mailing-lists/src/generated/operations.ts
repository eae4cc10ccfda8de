// Generated from specs/entry/mailing-lists.yaml by `pnpm generate`: do not edit.

import { createClient, type Api, type CallOptions, type ClientOptions, type HttpClient, type Result } from '@uitkit/client'
import type { operations, paths } from './types.ts'

/** The operations of this API, as the client knows them at run time. */
export const api: Api = {
  name: 'entry',
  test: 'https://io-test.uitdatabank.be',
  production: 'https://io.uitdatabank.be',
  security: { default: [['jwtProviderToken', 'apiKey'], ['userAccessToken'], ['clientAccessToken']] },
  operations: {
    subscribe: 'PUT /mailing-list/{mailingListId} body',
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
  subscribe(mailingListId: number, body: operations['subscribe']['requestBody']['content']['application/json'], options?: CallOptions): Promise<Result<operations['subscribe']['responses']>>
}

/**
 * Makes a client.
 *
 * @throws {TypeError} when the environment is unknown, or is not that of the credentials.
 */
export function createMailingListsClient(options: ClientOptions): MailingListsClient {
  return createClient<MailingListsClient>(api, options)
}
