// Nothing here runs: what it asserts is that it compiles.
import createOpenapiClient from 'openapi-fetch'
import {
  authMiddleware,
  createClient,
  environments,
  ProblemError,
  TransportError,
  UnexpectedResponseError,
  type CallOptions,
  type ClientOptions,
  type Credentials,
  type EnvironmentOption,
  type Problem,
  type SchemaError,
} from '../src/index.ts'
import { api, type paths, type PlacesClient } from './support/places-api.ts'

type Equals<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
declare function assertType<_Assertion extends true>(): void

// Environments
createClient<PlacesClient>(api, { environment: 'test' })
createClient<PlacesClient>(api, { environment: 'production' })
createClient<PlacesClient>(api, { environment: { entry: 'http://localhost:1', search: 'http://localhost:2' } })
const twin = { entry: 'http://localhost:1', jwtProvider: 'http://localhost:3' }
createClient<PlacesClient>(api, { environment: twin })
twin satisfies EnvironmentOption
environments.test.entry satisfies string
// @ts-expect-error There is no such environment.
createClient<PlacesClient>(api, { environment: 'acceptance' })
// @ts-expect-error Credentials never cross environments, so there is no default one.
createClient<PlacesClient>(api, {})
// @ts-expect-error It is not changed.
environments.test.entry = 'http://localhost:1'

// Options
createClient<PlacesClient>(api, {
  environment: 'test',
  fetch: globalThis.fetch,
  retries: 0,
  timeoutMs: 1_000,
  onRequest: ({ operation, attempt, headers }) => console.log(operation, attempt, headers['authorization']),
  onResponse: ({ status = 'no answer', milliseconds }) => console.log(status, milliseconds),
})
// @ts-expect-error There is no such option.
const _misspelt: ClientOptions = { environment: 'test', timeout: 1_000 }
const signal = AbortSignal.timeout(1_000)
const _options: CallOptions = { signal, headers: { accept: 'text/html' }, timeoutMs: 1 }
// @ts-expect-error A header is a text.
const _headers: CallOptions = { headers: { accept: 1 } }

// Credentials are any object of this shape.
const credentials = {
  schemes: ['userAccessToken'],
  authenticate: () => ({ authorization: 'Bearer token' }),
} satisfies Credentials
createClient<PlacesClient>(api, { environment: 'test', credentials })
const _later: Credentials = {
  schemes: ['jwtProviderToken', 'apiKey'],
  environment: 'test',
  authenticate: async (request, accepts) => ({ authorization: `${request.method} ${accepts.join()}` }),
  renew: async (refused, problem) => {
    assertType<Equals<typeof refused, Request>>()
    assertType<Equals<typeof problem.status, number>>()
    assertType<Equals<typeof problem.detail, string | undefined>>()
    return true
  },
}
// @ts-expect-error There is no such scheme.
const _scheme: Credentials = { ...credentials, schemes: ['basic'] }
// @ts-expect-error Headers have values.
const _undefined: Credentials = { ...credentials, authenticate: () => ({ authorization: undefined }) }

// Calls, by name and by path
const places = createClient<PlacesClient>(api, { environment: 'test', credentials })
void places.http.GET('/places/{placeId}', { params: { path: { placeId: '1' }, query: { embedContributors: true } } })
// @ts-expect-error There is no such path.
void places.http.GET('/place/{placeId}', { params: { path: { placeId: '1' } } })
// @ts-expect-error The path has a parameter.
void places.http.GET('/places/{placeId}')
// @ts-expect-error A name is needed.
void places.http.POST('/places', { body: {} })

// On a plain openapi-fetch client
const plain = createOpenapiClient<paths>({ baseUrl: environments.test.entry })
plain.use(authMiddleware(credentials))
places.http.use(authMiddleware(credentials))
// @ts-expect-error It needs credentials.
authMiddleware()

// Errors
declare const thrown: unknown
if (thrown instanceof ProblemError) {
  assertType<Equals<typeof thrown.status, number>>()
  assertType<Equals<typeof thrown.type, string>>()
  assertType<Equals<typeof thrown.detail, string | undefined>>()
  assertType<Equals<typeof thrown.schemaErrors, readonly SchemaError[]>>()
  assertType<Equals<typeof thrown.endUserMessage, Readonly<Record<string, string>> | undefined>>()
  assertType<Equals<typeof thrown.problem, Problem>>()
} else if (thrown instanceof TransportError) {
  thrown.reason satisfies string
  // @ts-expect-error There is no such reason.
  void (thrown.reason === 'time-out')
} else if (thrown instanceof UnexpectedResponseError) {
  assertType<Equals<typeof thrown.status, number>>()
}
