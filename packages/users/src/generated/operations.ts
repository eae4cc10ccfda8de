// Generated from specs/entry/users.yaml by `pnpm generate`: do not edit.

import { createClient, type Api, type CallOptions, type ClientOptions, type Failure, type HttpClient, type Result, type Success } from '@uitkit/client'
import type { operations, paths, CurrentUser, ForbiddenProblem, Problem, User } from './types.ts'

/** The operations of this API, as the client knows them at run time. */
export const api: Api = {
  name: 'entry',
  test: 'https://io-test.uitdatabank.be',
  production: 'https://io.uitdatabank.be',
  security: { default: [['jwtProviderToken', 'apiKey'], ['userAccessToken'], ['clientAccessToken']], 'jwtProviderToken+apiKey|userAccessToken': [['jwtProviderToken', 'apiKey'], ['userAccessToken']] },
  operations: {
    get: '/users/{userId} GET',
    getByEmail: '/users/emails/{email} GET',
    getCurrent: '/user GET jwtProviderToken+apiKey|userAccessToken',
  },
}

/** Every operation as a method. */
export interface UsersClient {
  /** openapi-fetch's own client, for calls by method and path. */
  readonly http: HttpClient<paths>
  /**
   * Read a user.
   *
   * Tells who has this id. Takes the permission "Gebruikers beheren".
   *
   * `GET /users/{userId}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  get(userId: string, options?: CallOptions): Promise<Result<Success<200, User> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Find a user by e-mail address.
   *
   * Tells who has this e-mail address. What is no e-mail address is answered with 404. Takes the permission "Gebruikers beheren".
   *
   * `GET /users/emails/{email}`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  getByEmail(email: string, options?: CallOptions): Promise<Result<Success<200, User> | Failure<401, Problem> | Failure<403, ForbiddenProblem> | Failure<404, Problem>>>
  /**
   * Read the own user.
   *
   * Tells who is logged in. A client that acts for itself is no user, so its token is refused.
   *
   * `GET /user`
   *
   * Takes a token of the JWT provider with an API key, or a user access token.
   */
  getCurrent(options?: CallOptions): Promise<Result<Success<200, CurrentUser> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
}

/**
 * Makes a client.
 *
 * @throws {TypeError} when the environment is unknown, or is not that of the credentials.
 */
export function createUsersClient(options: ClientOptions): UsersClient {
  return createClient<UsersClient>(api, options)
}
