import { isJson, operationsOf, type Document, type Operation, type SecurityRequirement } from './document.ts'
import { signatureOf } from './signature.ts'

const apis: readonly (readonly [RegExp, string])[] = [
  [/\/\/io(-test)?\.uitdatabank\.be/, 'entry'],
  [/\/\/search(-test)?\.uitdatabank\.be/, 'search'],
  [/\/\/taxonomy\.uitdatabank\.be/, 'taxonomy'],
  [/\/\/api(-test)?\.uitpas\.be/, 'uitpas'],
  [/\/\/partner-api(-test)?\.museumpassmusees\.be/, 'museumpass'],
]

/** The table of a document's operations, and the interface and factory of its client. */
export function generateOperations(document: Document, name: string, heading: string): string {
  const operations = operationsOf(document)
  const client = clientName(name)

  return `${heading}import { createClient, type Api, type CallOptions, type ClientOptions, type HttpClient, type Result } from '@uitkit/client'
import type { operations, paths } from './types.ts'

/** The operations of this API, as the client knows them at run time. */
export const api: Api = {
  name: '${apiName(document)}',
  test: '${document.servers[0]?.url}',
  production: '${document.servers.at(-1)?.url}',
  security: ${print(securityTable(operations, document.security ?? []))},
  operations: {
${operations.map((operation) => `    ${operation.name}: ${row(operation, document)},`).join('\n')}
  },
}

/** Every operation as a method. */
export interface ${client} {
  /** openapi-fetch's own client, for calls by method and path. */
  readonly http: HttpClient<paths>
${operations.map((operation) => signatureOf(operation, document)).join('\n')}
}

/**
 * Makes a client.
 *
 * @throws {TypeError} when the environment is unknown, or is not that of the credentials.
 */
export function create${client}(options: ClientOptions): ${client} {
  return createClient<${client}>(api, options)
}
`
}

/** `news-articles` has a `NewsArticlesClient`. */
export function clientName(name: string): string {
  return `${name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Client`
}

/** See `Api.operations` in @uitkit/client. */
function row({ method, path, object, parameters, body, responses }: Operation, { security = [] }: Document): string {
  const success = Object.entries(responses).filter(([status]) => status.startsWith('2'))
  const answers = success.flatMap(([, { content }]) => Object.keys(content ?? {}))
  const traits = [
    body && 'body',
    parameters.some((parameter) => parameter.in === 'query') && 'query',
    answers.length > 0 && !answers.some(isJson) && 'text',
    object.security && securityName(object.security, security),
  ]
  return print([method, path, ...traits.filter(Boolean)].join(' '))
}

/** A word for what an operation takes, when that is not what its document's operations take by default. */
function securityName(security: readonly SecurityRequirement[], byDefault: readonly SecurityRequirement[]): string {
  if (security.length === 0) return 'public'
  const required = security.filter((requirement) => Object.keys(requirement).length > 0)
  if (JSON.stringify(required) === JSON.stringify(byDefault)) return required.length < security.length ? 'optional' : ''
  return security.map((requirement) => Object.keys(requirement).join('+')).join('|')
}

/** Everything that the operations take, by its name. */
function securityTable(operations: readonly Operation[], byDefault: readonly SecurityRequirement[]): object {
  const own = operations.flatMap(({ object }) => (object.security ? [object.security] : []))
  const named = own.map((security) => [securityName(security, byDefault), alternatives(security)] as const)
  return { default: alternatives(byDefault), ...Object.fromEntries(named.filter(([name]) => name !== '')) }
}

/** Without credentials comes last: they are sent where they may be. */
function alternatives(security: readonly SecurityRequirement[]): string[][] {
  const sets = security.length > 0 ? security.map((requirement) => Object.keys(requirement)) : [[]]
  return sets.toSorted((a, b) => Number(b.length > 0) - Number(a.length > 0))
}

function apiName({ servers }: Document): string {
  const url = servers[0]?.url ?? ''
  const name = apis.find(([pattern]) => pattern.test(url))?.[1]
  if (!name) throw new Error(`servers: the first one, "${url}", is none of publiq's APIs`)
  return name
}

/** A value as code, in the style of the house. */
function print(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(print).join(', ')}]`
  if (typeof value === 'string') return `'${value.replaceAll("'", String.raw`\'`)}'`
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return `{ ${entries.map(([key, item]) => `${/^\w+$/.test(key) ? key : print(key)}: ${print(item)}`).join(', ')} }`
}
