import type { Credentials } from './credentials.ts'

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
 * @example
 * const credentials = clientIdentification({ environment: 'test', clientId })
 * @see https://docs.publiq.be/docs/authentication/methods/client-identification
 */
export function clientIdentification({ environment, clientId }: ClientIdentificationOptions): Credentials {
  return {
    schemes: ['clientIdentification'],
    ...(typeof environment === 'string' && { environment }),
    authenticate: () => ({ 'x-client-id': clientId }),
  }
}
