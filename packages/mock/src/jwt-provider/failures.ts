import { plainText, type MockResponse } from '../core/exchange.ts'

export const destinationMissing: MockResponse = plainText(
  400,
  'Request does not contain a destination parameter to redirect to after login.',
)

/** For a login that did not work out, and for a key that may not refresh: 400, never 401, and no word about why. */
export const refused: MockResponse = plainText(400, '')

/** Also for a page that is not there: the real provider knows no 404 or 405. */
export const internalServerError: MockResponse = plainText(500, 'An internal server error occurred.')
