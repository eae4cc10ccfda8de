import { clientInterface } from './client-interface.ts'
import { isJson, isLink, operationsOf, type Document, type Operation } from './document.ts'
import { print, printKey } from './print.ts'
import type { SchemaNames } from './schema-names.ts'
import { securityName, securityTable } from './security.ts'
import { serializerCode } from './serializers.ts'

const apis: readonly (readonly [RegExp, string])[] = [
  [/\/\/io(-test)?\.uitdatabank\.be/, 'entry'],
  [/\/\/search(-test)?\.uitdatabank\.be/, 'search'],
  [/\/\/taxonomy\.uitdatabank\.be/, 'taxonomy'],
  [/\/\/api(-test)?\.uitpas\.be/, 'uitpas'],
  [/\/\/partner-api(-test)?\.museumpassmusees\.be/, 'museumpass'],
]

const clientTypes = ['Api', 'CallOptions', 'ClientOptions', 'Failure', 'HttpClient', 'Result', 'Success']

/** The table of a document's operations, and the interface and factory of its client. */
export function generateOperations(document: Document, name: string, heading: string, schemas: SchemaNames): string {
  const operations = operationsOf(document)
  const client = clientName(name)
  const names = importable(schemas)
  const interfaceCode = clientInterface(client, operations, document, names)
  const isGrouped = operations.some((operation) => operation.name.includes('.'))
  const hasLinks = operations.some(({ responses }) => isLink(responses))
  const methods = hasLinks
    ? `{ ...createClient<object>(api, options), ...links(api, options) }`
    : 'createClient(api, options)'
  const { imports, files, members } = serializerCode(document, operations)

  const lines = [
    `import { createClient, ${clientTypes.map((type) => `type ${type}`).join(', ')} } from '@uitkit/client'`,
    ...(isGrouped ? ["import { grouped } from '@uitkit/client/grouped'"] : []),
    ...(hasLinks ? ["import { links } from '@uitkit/client/links'"] : []),
    ...imports,
    `import type { ${['operations', 'paths', ...usedNames(interfaceCode, names)].join(', ')} } from './types.ts'`,
    '',
    ...(files ? ['/** What the API takes as files. */', `export const files: ${files.type} = ${files.value}`, ''] : []),
    '/** The operations of this API, as the client knows them at run time. */',
    'export const api: Api = {',
    `  name: '${apiName(document)}',`,
    `  test: '${document.servers[0]?.url}',`,
    `  production: '${document.servers.at(-1)?.url}',`,
    `  security: ${print(securityTable(operations, document.security ?? []))},`,
    '  operations: {',
    ...operations.map((operation) => `    ${printKey(operation.name)}: ${row(operation, document)},`),
    '  },',
    ...members.map((member) => `  ${member},`),
    '}',
    '',
    interfaceCode,
    '',
    '/**',
    ' * Makes a client.',
    ' *',
    ' * @throws {TypeError} when the environment is unknown, or is not that of the credentials.',
    ' */',
    `export function create${client}(options: ClientOptions): ${client} {`,
    isGrouped ? `  return grouped<${client}>(${methods})` : `  return createClient<${client}>(api, options)`,
    '}',
    '',
  ]
  return heading + lines.join('\n')
}

/** Those that mean nothing else in the code of a client. */
function importable(names: SchemaNames): SchemaNames {
  const taken = [...clientTypes, 'FileLimits', 'NonNullable', 'Promise', 'Readonly', 'Record']
  return new Map([...names].filter(([, alias]) => !taken.includes(alias)))
}

function usedNames(interfaceCode: string, names: SchemaNames): string[] {
  const code = interfaceCode.replaceAll(/\/\*\*.*?\*\//gs, '')
  return [...names.values()].filter((alias) => new RegExp(`\\b${alias}\\b`).test(code)).toSorted()
}

/** `news-articles` has a `NewsArticlesClient`. */
export function clientName(name: string): string {
  return `${name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Client`
}

/** See `Api.operations` in @uitkit/client. */
function row(operation: Operation, document: Document): string {
  const { method, path, object, parameters, body } = operation
  const traits = [
    body && 'body',
    parameters.some((parameter) => parameter.in === 'query') && 'query',
    object['x-query-of'] && 'repeatable',
    answerWord(operation),
    object.security && securityName(object.security, document.security ?? []),
  ]
  return print([path, method, ...traits.filter(Boolean)].join(' '))
}

/** How an answer is to be read, when that is not as JSON; a 204 needs no word. A redirect is no answer, but a link. */
function answerWord({ name, responses }: Operation): string | undefined {
  const answers = Object.entries(responses).filter(([status]) => /^2(?!04)/.test(status))
  const types = answers.map(([, { content }]) => Object.keys(content ?? {}))
  if (isLink(responses)) return 'link'
  if (types.length === 0) return undefined
  if (types.every((some) => some.length === 0)) return 'nothing'
  if (types.some((some) => some.length === 0)) throw new Error(`${name}: answers with and without a body`)
  if (types.flat().some(isJson)) return undefined
  return types.flat().every((type) => type.startsWith('text/')) ? 'text' : 'blob'
}

/** Which of publiq's APIs a document is about, by its first server. */
export function apiName({ servers }: Document): string {
  const url = servers[0]?.url ?? ''
  const name = apis.find(([pattern]) => pattern.test(url))?.[1]
  if (!name) throw new Error(`servers: the first one, "${url}", is none of publiq's APIs`)
  return name
}
