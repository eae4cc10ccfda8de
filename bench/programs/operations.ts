import {
  camelCase,
  follow,
  isJson,
  isLink,
  operationsOf,
  type Document,
  type Operation,
} from '../../scripts/generate/document.ts'
import { print } from '../../scripts/generate/print.ts'
import { publishedDocuments, readDocument, type DocumentName } from '../prepare/documents.ts'

/** One operation, as it is called in the clients of ours and of peers. */
export interface ProgramOperation {
  /** That of the document that peers generate from. */
  readonly id: string
  /** `places` in `places.updateName`. */
  readonly client: string
  readonly operation: Operation
  /** The document that it is in, as published. */
  readonly document: Document
}

/** The operations of a document, without those that a browser follows. */
export function programOperations(name: DocumentName): readonly ProgramOperation[] {
  const published = publishedDocuments()
  const ids = new Map(operationsOf(readDocument(name)).map(({ method, path, id }) => [`${method} ${path}`, id]))
  return [...published].flatMap(([client, document]) =>
    operationsOf(document).flatMap((operation) => {
      const id = ids.get(`${operation.method} ${operation.path}`)
      const isOther = name === 'places' ? client !== 'places' : document.servers[0]?.url !== entryUrl(published)
      if (id === undefined || isOther || isLink(operation.responses)) return []
      return [{ id, client: camelCase(client), operation, document }]
    }),
  )
}

function entryUrl(published: ReadonlyMap<string, Document>): string | undefined {
  return published.get('places')?.servers[0]?.url
}

/** What stands in a call: code, for each path parameter, the query and the body. */
export interface Values {
  readonly path: Readonly<Record<string, string>>
  readonly query: string | undefined
  readonly body: string | undefined
}

/** The names of arguments, so that a call can be the body of a function. */
export function argumentValues({ operation }: ProgramOperation): Values {
  const inPath = operation.parameters.filter((parameter) => parameter.in === 'path')
  const hasQuery = operation.parameters.some((parameter) => parameter.in === 'query')
  return {
    path: Object.fromEntries(inPath.map(({ name }) => [name, name])),
    query: hasQuery ? 'query' : undefined,
    body: operation.body ? 'body' : undefined,
  }
}

/** The examples of the document, as literals. The query is left out: it is always optional here. */
export function exampleValues({ operation, document }: ProgramOperation): Values {
  const inPath = operation.parameters.filter((parameter) => parameter.in === 'path')
  const { example, examples = {} } =
    Object.entries(operation.body?.content ?? {}).find(([type]) => isJson(type))?.[1] ?? {}
  const [first] = Object.values(examples)
  const body = example ?? (first && follow(document, first).value)
  return {
    path: Object.fromEntries(inPath.map(({ name, example: value }) => [name, print(value ?? name)])),
    query: undefined,
    body: operation.body ? print(body) : undefined,
  }
}
