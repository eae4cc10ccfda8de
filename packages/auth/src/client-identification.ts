import type { Credentials } from './credentials.ts'
import { refuseEmpty } from './refuse-empty.ts'

export interface ClientIdentificationOptions {
  /** A client of another environment refuses these credentials. */
  readonly environment: 'test' | 'production' | object
  readonly clientId: string
}

/**
 * Credentials that only say which integration calls: `x-client-id`, for the Search API and some operations of UiTPAS.
 *
 * A client id is no secret: it may stand in a page.
 *
 * @throws {TypeError} when the client id is empty.
 * @example
 * const credentials = clientIdentification({ environment: 'test', clientId })
 * @see https://docs.publiq.be/docs/authentication/methods/client-identification
 */
export function clientIdentification({ environment, clientId }: ClientIdentificationOptions): Credentials {
  refuseEmpty({ clientId })
  return {
    schemes: ['clientIdentification'],
    ...(typeof environment === 'string' && { environment }),
    authenticate: () => ({ 'x-client-id': clientId }),
  }
}
