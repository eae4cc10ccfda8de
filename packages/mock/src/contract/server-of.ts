import type { Hosts } from '../state.ts'

/** publiq's own hosts, of both environments. */
const published: Readonly<Record<string, string>> = {
  'https://io-test.uitdatabank.be': 'entry',
  'https://io.uitdatabank.be': 'entry',
  'https://search-test.uitdatabank.be': 'search',
  'https://search.uitdatabank.be': 'search',
  'https://taxonomy.uitdatabank.be': 'taxonomy',
  'https://api-test.uitpas.be': 'uitpas',
  'https://api.uitpas.be': 'uitpas',
  'https://partner-api-test.museumpassmusees.be': 'museumpass',
  'https://partner-api.museumpassmusees.be': 'museumpass',
  'https://account-test.uitid.be': 'auth',
  'https://account.uitid.be': 'auth',
  'https://jwt-test.uitdatabank.be': 'jwtProvider',
  'https://jwt.uitdatabank.be': 'jwtProvider',
}

/** The server that a URL is one of: of a twin's hosts, or of publiq's own. */
export function serverOf(url: string, hosts: Partial<Hosts> = {}): string | undefined {
  const { origin } = new URL(url)
  return Object.entries(hosts).find(([, host]) => host === origin)?.[0] ?? published[origin]
}
