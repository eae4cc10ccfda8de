import type { Client, ClientMethod, FetchOptions, ParseAs, ParseAsResponse } from 'openapi-fetch'

/**
 * openapi-fetch's own client, for calls by method and path; what is `use`d on it sees the named calls too.
 *
 * Its usual methods have a signature of ours before that of openapi-fetch: it says the same, as these documents have no
 * `readOnly` or `writeOnly`, for a fraction of the work that openapi-fetch's makes for the compiler.
 */
export interface HttpClient<Paths extends {}> extends Client<Paths> {
  GET: Call<Paths, 'get'>
  PUT: Call<Paths, 'put'>
  POST: Call<Paths, 'post'>
  DELETE: Call<Paths, 'delete'>
  PATCH: Call<Paths, 'patch'>
}

interface Call<Paths extends {}, Method extends HttpMethod> extends ClientMethod<Paths, Method, MediaType> {
  <Path extends PathsWith<Paths, Method>, As extends ParseAs = 'json'>(
    path: Path,
    ...init: Init<Operation<Paths[Path], Method>, As>
  ): Promise<Answer<Operation<Paths[Path], Method>, As>>
}

type HttpMethod = 'get' | 'put' | 'post' | 'delete' | 'patch'

type MediaType = `${string}/${string}`

type PathsWith<Paths, Method extends string> = {
  [Path in keyof Paths]: Paths[Path] extends { [Name in Method]: object } ? Path : never
}[keyof Paths]

type Operation<Item, Method> = Item[keyof Item & Method]

/** Left out, when nothing in it is required. */
type Init<Operation, As> =
  {} extends Given<Operation> ? [init?: Given<Operation> & Options<As>] : [init: Given<Operation> & Options<As>]

type Given<Operation> = Params<Operation> & Body<Operation>

type Params<Operation> = Operation extends { parameters: infer Parameters }
  ? {} extends Parameters
    ? { params?: Parameters }
    : { params: Parameters }
  : unknown

type Body<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Operation extends { requestBody?: { content: infer Content } }
    ? { body?: Content[keyof Content] }
    : { body?: never }

interface Options<As> extends Omit<FetchOptions<unknown>, 'params' | 'body' | 'parseAs'> {
  /** JSON by default. */
  parseAs?: As
}

type Answer<Operation, As> = Operation extends { responses: infer Responses }
  ? | { data: ParseAsResponse<Content<Responses, Success>, { parseAs: As }>; error?: never; response: Response }
    | { data?: never; error: Content<Responses, Exclude<keyof Responses, Success>>; response: Response }
  : never

type Content<Responses, Status> = {
  [Each in keyof Responses & Status]: Responses[Each] extends { content: infer Types } ? Types[keyof Types] : undefined
}[keyof Responses & Status]

type Success = 200 | 201 | 202 | 203 | 204 | 206 | 207
