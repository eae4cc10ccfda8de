// Generated from specs/taxonomy/taxonomy.yaml by `pnpm generate`: do not edit.

import { createClient, type Api, type CallOptions, type ClientOptions, type Failure, type HttpClient, type Result, type Success } from '@uitkit/client'
import type { operations, paths, TermCollection } from './types.ts'

/** The operations of this API, as the client knows them at run time. */
export const api: Api = {
  name: 'taxonomy',
  test: 'https://taxonomy.uitdatabank.be',
  production: 'https://taxonomy.uitdatabank.be',
  security: { default: [[]] },
  operations: {
    listTerms: '/terms GET',
  },
}

/** Every operation as a method. */
export interface TaxonomyClient {
  /** openapi-fetch's own client, for calls by method and path. */
  readonly http: HttpClient<paths>
  /**
   * List all terms.
   *
   * Lists the terms of every domain in one go. They seldom change, so the answer may be kept.
   *
   * `GET /terms`
   *
   * Takes no credentials.
   */
  listTerms(options?: CallOptions): Promise<Result<Success<200, TermCollection>>>
}

/**
 * Makes a client.
 *
 * @throws {TypeError} when the environment is unknown, or is not that of the credentials.
 */
export function createTaxonomyClient(options: ClientOptions): TaxonomyClient {
  return createClient<TaxonomyClient>(api, options)
}
