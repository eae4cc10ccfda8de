// Generated from specs/museumpass/museumpass.yaml by `pnpm generate`: do not edit.

import { createClient, type Api, type CallOptions, type ClientOptions, type Failure, type HttpClient, type Result, type Success } from '@uitkit/client'
import type { operations, paths, ExternalCard, ForbiddenProblem, Pass, Problem, VisitInput, VoucherList, VoucherListInput } from './types.ts'

/** The operations of this API, as the client knows them at run time. */
export const api: Api = {
  name: 'museumpass',
  test: 'https://partner-api-test.museumpassmusees.be',
  production: 'https://partner-api.museumpassmusees.be',
  security: { default: [['clientAccessToken']] },
  operations: {
    createVoucherList: '/voucher-lists POST body',
    getExternalCard: '/external-cards/{cardType}/{identification} GET',
    getPass: '/passes/{cardNumber} GET',
    registerExternalCardVisit: '/external-cards/{cardType}/{identification}/visits POST nothing',
    registerVisit: '/visits POST body nothing',
  },
}

/** Every operation as a method. */
export interface MuseumpassClient {
  /** openapi-fetch's own client, for calls by method and path. */
  readonly http: HttpClient<paths>
  /**
   * Make vouchers.
   *
   * Makes new vouchers for the partner to sell. In production each is invoiced, in the test environment none is. Takes a client with the role "voucher generator".
   *
   * `POST /voucher-lists`
   *
   * Takes a client access token.
   */
  createVoucherList(body: VoucherListInput, options?: CallOptions): Promise<Result<Success<200, VoucherList> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
  /**
   * Look up a card of another organisation.
   *
   * Tells whether the holder of a card may visit the museum now, though not why not. Takes a client with the role "visit registrar".
   *
   * `GET /external-cards/{cardType}/{identification}`
   *
   * Takes a client access token.
   */
  getExternalCard(cardType: operations['getExternalCard']['parameters']['path']['cardType'], identification: string, options?: CallOptions): Promise<Result<Success<200, ExternalCard> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem> | Failure<503, Problem>>>
  /**
   * Look up a pass.
   *
   * Tells whether the holder of a card may visit the museum now, and who that is. Takes a client with the role "visit registrar".
   *
   * `GET /passes/{cardNumber}`
   *
   * Takes a client access token.
   */
  getPass(cardNumber: string, options?: CallOptions): Promise<Result<Success<200, Pass> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Register a visit with a card of another organisation.
   *
   * Counts a visit to the museum. Each call counts one more: don't repeat it blindly. Takes a client with the role "visit registrar", and no body.
   *
   * `POST /external-cards/{cardType}/{identification}/visits`
   *
   * Takes a client access token.
   */
  registerExternalCardVisit(cardType: operations['registerExternalCardVisit']['parameters']['path']['cardType'], identification: string, options?: CallOptions): Promise<Result<Success<201, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem> | Failure<503, Problem>>>
  /**
   * Register a visit.
   *
   * Counts a visit of a passholder to the museum, to be paid back to it. Each call counts one more: don't repeat it blindly. Takes a client with the role "visit registrar".
   *
   * `POST /visits`
   *
   * Takes a client access token.
   */
  registerVisit(body: VisitInput, options?: CallOptions): Promise<Result<Success<201, undefined> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
}

/**
 * Makes a client.
 *
 * @throws {TypeError} when the environment is unknown, or is not that of the credentials.
 */
export function createMuseumpassClient(options: ClientOptions): MuseumpassClient {
  return createClient<MuseumpassClient>(api, options)
}
