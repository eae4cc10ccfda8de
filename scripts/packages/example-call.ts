import {
  follow,
  isJson,
  isLink,
  operationsOf,
  type Document,
  type Operation,
  type Parameter,
} from '../generate/document.ts'
import { print } from '../generate/print.ts'

/** A call with which to begin, as code: its values are the examples of the document. */
export interface ExampleCall {
  /** `list({ publisher: 'De Hemelbode' })`. */
  readonly code: string
  readonly operation: Operation
  /** With its parameters in it. */
  readonly path: string
  /** Whether it has to have credentials. */
  readonly needsCredentials: boolean
}

/** The operation with which one would begin: one that reads, if there is any. */
export function exampleCall(document: Document): ExampleCall {
  const operation = firstOperation(document)
  const { name, object, parameters, body } = operation
  const inPath = parameters.filter((parameter) => parameter.in === 'path')
  const query = parameters.find((parameter) => parameter.in === 'query' && parameter.example !== undefined)
  const args = [
    ...inPath.map((parameter) => print(valueOf(parameter))),
    ...(body ? [body.required ? print(bodyExample(body.content, document)) : 'undefined'] : []),
    query ? print({ [query.name]: query.example }) : 'undefined',
  ]
  while (args.at(-1) === 'undefined') args.pop()

  const path = inPath.reduce(
    (url, parameter) => url.replace(`{${parameter.name}}`, encodeURIComponent(String(valueOf(parameter)))),
    operation.path,
  )
  const security = object.security ?? document.security ?? []
  const needsCredentials = security.length > 0 && security.every((requirement) => Object.keys(requirement).length > 0)
  return { code: `${name}(${args.join(', ')})`, operation, path, needsCredentials }
}

function firstOperation(document: Document): Operation {
  const operations = operationsOf(document).filter(({ object, responses }) => !object.deprecated && !isLink(responses))
  const wishes: readonly ((operation: Operation) => boolean)[] = [
    ({ name }) => /(^|\.)get$/.test(name),
    ({ name }) => /(^|\.)list$/.test(name),
    ({ method }) => method === 'GET',
    ({ method }) => method !== 'DELETE',
    () => true,
  ]
  const first = wishes.map((wish) => operations.find(wish)).find((operation) => operation !== undefined)
  if (!first) throw new Error('paths: there is no operation')
  return first
}

function valueOf({ name, example, schema }: Parameter): unknown {
  return example ?? (schema['type'] === 'integer' ? 1 : name)
}

function bodyExample(content: NonNullable<Operation['body']>['content'], document: Document): unknown {
  const { example, examples = {} } = Object.entries(content).find(([type]) => isJson(type))?.[1] ?? {}
  const [first] = Object.values(examples)
  return example ?? (first && follow(document, first).value)
}
