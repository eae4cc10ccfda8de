import type { Api, CallOptions, Failure, HttpClient, Problem, Result, Success } from '../../src/index.ts'

/** A table as the generator writes it, with an operation for each thing that a client does differently. */
export const api: Api = {
  name: 'entry',
  test: 'https://io-test.uitdatabank.be',
  production: 'https://io.uitdatabank.be',
  security: {
    default: [['jwtProviderToken', 'apiKey'], ['userAccessToken'], ['clientAccessToken']],
    optional: [['jwtProviderToken', 'apiKey'], ['userAccessToken'], ['clientAccessToken'], []],
    public: [[]],
  },
  operations: {
    addLabel: '/places/{placeId}/labels/{labelName} PUT',
    create: '/places POST body',
    delete: '/places/{placeId} DELETE',
    get: '/places/{placeId} GET query optional',
    getCalendarSummary: '/places/{placeId}/calendar-summary GET query text public',
    getHistory: '/places/{placeId}/history GET',
    updateName: '/places/{placeId}/name/{language} PUT body',
    updateVideos: '/places/{placeId}/videos PATCH body',
  },
}

export interface PlacesClient {
  readonly http: HttpClient<paths>
  addLabel(
    placeId: string,
    labelName: string,
    options?: CallOptions,
  ): Promise<Result<Success<204, undefined> | Refused>>
  create(body: Name, options?: CallOptions): Promise<Result<Success<201, { placeId: string }> | Refused>>
  delete(placeId: string, options?: CallOptions): Promise<Result<Success<204, undefined> | Refused>>
  get(
    placeId: string,
    query?: Query,
    options?: CallOptions,
  ): Promise<Result<Success<200, Name> | Failure<404, Problem>>>
  getCalendarSummary(
    placeId: string,
    query?: { readonly style?: 'text' | 'html' },
    options?: CallOptions,
  ): Promise<Result<Success<200, string>>>
  getHistory(placeId: string, options?: CallOptions): Promise<Result<Success<200, unknown[]>>>
  updateName(
    placeId: string,
    language: Language,
    body: Name,
    options?: CallOptions,
  ): Promise<Result<Success<204, undefined> | Refused>>
  updateVideos(
    placeId: string,
    body: readonly object[],
    options?: CallOptions,
  ): Promise<Result<Success<204, undefined> | Refused>>
}

type Refused = Failure<400, Problem>

type Language = 'nl' | 'fr' | 'de' | 'en'

interface Name {
  readonly name: string
}

interface Query {
  readonly embedContributors?: boolean | undefined
  readonly languages?: readonly string[] | undefined
  readonly text?: string | undefined
}

interface Json<Content> {
  content: { 'application/json': Content }
}

interface NoContent {
  204: { content?: never }
  400: Json<Problem>
}

interface operations {
  create: {
    requestBody: Json<Name>
    responses: { 201: Json<{ placeId: string }>; 400: Json<Problem> }
  }
  get: {
    parameters: { path: { placeId: string }; query?: Query }
    responses: { 200: Json<Name>; 404: Json<Problem> }
  }
  updateName: {
    parameters: { path: { placeId: string; language: Language } }
    requestBody: Json<Name>
    responses: NoContent
  }
}

export interface paths {
  '/places': { post: operations['create'] }
  '/places/{placeId}': { get: operations['get'] }
  '/places/{placeId}/name/{language}': { put: operations['updateName'] }
}
