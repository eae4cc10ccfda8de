import type { Hosts } from './state.ts'

/** publiq's test environment. */
export const testHosts: Hosts = {
  entry: 'https://io-test.uitdatabank.be',
  search: 'https://search-test.uitdatabank.be',
  // The same in production.
  taxonomy: 'https://taxonomy.uitdatabank.be',
  auth: 'https://account-test.uitid.be',
  jwtProvider: 'https://jwt-test.uitdatabank.be',
  uitpas: 'https://api-test.uitpas.be',
  museumpass: 'https://partner-api-test.museumpassmusees.be',
}

export const productionHosts: Hosts = {
  entry: 'https://io.uitdatabank.be',
  search: 'https://search.uitdatabank.be',
  taxonomy: 'https://taxonomy.uitdatabank.be',
  auth: 'https://account.uitid.be',
  jwtProvider: 'https://jwt.uitdatabank.be',
  uitpas: 'https://api.uitpas.be',
  museumpass: 'https://partner-api.museumpassmusees.be',
}
