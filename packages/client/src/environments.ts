/** The base URLs of publiq's APIs, without a slash at the end. */
export interface Environment {
  readonly entry: string
  readonly search: string
  readonly taxonomy: string
  readonly uitpas: string
  readonly museumpass: string
}

/** The hosts of publiq's two environments; accounts, keys and tokens of one do not work in the other. */
export const environments: Readonly<Record<'test' | 'production', Environment>> = {
  test: {
    entry: 'https://io-test.uitdatabank.be',
    search: 'https://search-test.uitdatabank.be',
    taxonomy: 'https://taxonomy.uitdatabank.be',
    uitpas: 'https://api-test.uitpas.be',
    museumpass: 'https://partner-api-test.museumpassmusees.be',
  },
  production: {
    entry: 'https://io.uitdatabank.be',
    search: 'https://search.uitdatabank.be',
    taxonomy: 'https://taxonomy.uitdatabank.be',
    uitpas: 'https://api.uitpas.be',
    museumpass: 'https://partner-api.museumpassmusees.be',
  },
}

/** One of publiq's environments, or base URLs of your own (as the twin gives them). */
export type EnvironmentOption = keyof typeof environments | Partial<Environment>
