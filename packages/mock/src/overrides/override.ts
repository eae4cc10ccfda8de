import type { OperationName } from '../operations/spec-tables.ts'

/** A client by the first part of its operations' names: `places`, `newsArticles`, `uitpas`. */
export type ClientName = OperationName extends `${infer Client}.${string}` ? Client : never

/** A handler for each operation that is answered otherwise, by its name in the `operations` of the client's package. */
export type OverrideHandlers<Operations> = {
  readonly [Name in keyof Operations]?: OverrideHandler<Operations[Name]>
}

/** Answers a request; with undefined, which is not to answer it, it is left to the twin. */
export type OverrideHandler<Operation> = (
  request: OverriddenRequest<Operation>,
) => OverrideAnswer<Operation> | undefined | Promise<OverrideAnswer<Operation> | undefined>

/** A request to an operation, typed as a client that keeps to the documents sends it. Nothing of it has been checked. */
export interface OverriddenRequest<Operation> {
  readonly params: ParametersOf<Operation, 'path'>
  /** What was sent of the parameters that are documented. */
  readonly query: ParametersOf<Operation, 'query'>
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** JSON is parsed; anything else, a form too, is a text. @throws {SyntaxError} For JSON that is none. */
  body(): Promise<BodyOf<Operation>>
}

/** One of the answers that an operation is documented to give. */
export type OverrideAnswer<Operation> = Operation extends { responses: infer Responses }
  ? { readonly [Status in keyof Responses]: AnswerOf<Status, Responses[Status]> }[keyof Responses]
  : never

type AnswerOf<Status, Response> = {
  readonly status: Status
  readonly headers?: Readonly<Record<string, string>>
} & (Response extends { content: infer Content }
  ? { readonly body: Content[keyof Content] }
  : { readonly body?: undefined })

type ParametersOf<Operation, Place extends string> = Operation extends { parameters: { [Key in Place]?: infer Found } }
  ? [NonNullable<Found>] extends [never]
    ? Readonly<Record<string, never>>
    : NonNullable<Found>
  : Readonly<Record<string, never>>

type BodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? Parsed<Content>
  : Operation extends { requestBody?: { content: infer Content } }
    ? Parsed<Content> | undefined
    : undefined

type Parsed<Content> = { [Type in keyof Content]: Type extends `${string}json` ? Content[Type] : string }[keyof Content]

/** The operations of a client whose types are not at hand. */
export interface UntypedOperations {
  readonly [name: string]: {
    parameters: { path: Record<string, unknown>; query: Record<string, unknown> }
    requestBody: { content: { 'application/json': unknown } }
    responses: { [status: number]: { content: { 'application/json': unknown } } }
  }
}
