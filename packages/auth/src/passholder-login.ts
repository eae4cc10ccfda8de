import type { Credentials } from './credentials.ts'

export interface PassholderLoginOptions {
  readonly uitpasNumber: string
  /** `yyyy-mm-dd`. */
  readonly dateOfBirth: string
}

/**
 * Credentials of a UiTPAS passholder without a UiTiD: their number, and their date of birth as the password.
 *
 * The one operation that takes them takes a client id beside them: `combine` both.
 *
 * @throws {TypeError} when the number has a colon or the date is none: HTTP Basic could not carry them apart.
 * @example
 * const passholder = passholderLogin({ uitpasNumber: '0900000000000', dateOfBirth: '1990-01-31' })
 * const credentials = combine(passholder, clientIdentification({ environment: 'test', clientId }))
 * @see https://www.rfc-editor.org/rfc/rfc7617
 */
export function passholderLogin({ uitpasNumber, dateOfBirth }: PassholderLoginOptions): Credentials {
  if (!/^\w+$/.test(uitpasNumber)) throw new TypeError('uitpasNumber: expected digits or letters, without spaces')
  if (!/^\d{4}-\d\d-\d\d$/.test(dateOfBirth)) throw new TypeError('dateOfBirth: expected yyyy-mm-dd')
  return {
    schemes: ['passholderLogin'],
    authenticate: () => ({ authorization: `Basic ${btoa(`${uitpasNumber}:${dateOfBirth}`)}` }),
  }
}
