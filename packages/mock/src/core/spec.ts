/** A JSON Schema of OpenAPI 3.1; `$ref`s point at `#/components/schemas/...`. */
export type Schema = boolean | { readonly [keyword: string]: unknown }

/** What the twin needs of one OpenAPI document, generated from `specs` without its prose and examples. */
export interface SpecTable {
  /** The credentials that its operations take: alternatives, each a set of schemes. */
  readonly security?: readonly (readonly string[])[]
  /** By operationId. */
  readonly operations: Readonly<Record<string, SpecOperation>>
  /** The document's `components.schemas`. */
  readonly schemas: Readonly<Record<string, Schema>>
}

export interface SpecOperation {
  /** The client's method, where that is another name than the operationId: `passholders.get`. */
  readonly name?: string
  readonly method: string
  /** A template such as `/places/{placeId}`. */
  readonly path: string
  /** Where it takes others than the document says; an empty list for anyone, an empty set where they may be left out. */
  readonly security?: readonly (readonly string[])[]
  readonly parameters?: readonly SpecParameter[]
  readonly body?: { readonly required: boolean; readonly content: Readonly<Record<string, Schema>> }
  /** Schemas by status, then by media type. */
  readonly responses: Readonly<Record<string, Readonly<Record<string, Schema>>>>
  /** The types of the problems that it may answer, by status. */
  readonly problems?: Readonly<Record<string, readonly string[]>>
  /** The operation whose query this one takes as its body. */
  readonly queryOf?: string
}

export interface SpecParameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  /** False for a list that goes as one value, with commas. */
  readonly explode?: boolean
  readonly schema: Schema
}

/** An example of the success of each operation, by operationId; generated from `specs` as well. */
export type SpecExamples = Readonly<Record<string, SpecExample>>

export interface SpecExample {
  readonly status: number
  readonly contentType?: string
  readonly body?: unknown
}
