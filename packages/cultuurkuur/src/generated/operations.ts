// Generated from specs/entry/cultuurkuur.yaml by `pnpm generate`: do not edit.

import { createClient, type Api, type CallOptions, type ClientOptions, type Failure, type HttpClient, type Result, type Success } from '@uitkit/client'
import type { operations, paths, EducationLevels, Regions } from './types.ts'

/** The operations of this API, as the client knows them at run time. */
export const api: Api = {
  name: 'entry',
  test: 'https://io-test.uitdatabank.be',
  production: 'https://io.uitdatabank.be',
  security: { default: [[]] },
  operations: {
    getEducationLevels: '/cultuurkuur/education-levels GET',
    getRegions: '/cultuurkuur/regions GET',
  },
}

/** Every operation as a method. */
export interface CultuurkuurClient {
  /** openapi-fetch's own client, for calls by method and path. */
  readonly http: HttpClient<paths>
  /**
   * Read the levels of education.
   *
   * Gives every level of education with what it is divided into, each with its label.
   *
   * `GET /cultuurkuur/education-levels`
   *
   * Takes no credentials.
   */
  getEducationLevels(options?: CallOptions): Promise<Result<Success<200, EducationLevels>>>
  /**
   * Read the regions.
   *
   * Gives every province with its regions and their municipalities, each with its label.
   *
   * `GET /cultuurkuur/regions`
   *
   * Takes no credentials.
   */
  getRegions(options?: CallOptions): Promise<Result<Success<200, Regions>>>
}

/**
 * Makes a client.
 *
 * @throws {TypeError} when the environment is unknown, or is not that of the credentials.
 */
export function createCultuurkuurClient(options: ClientOptions): CultuurkuurClient {
  return createClient<CultuurkuurClient>(api, options)
}
