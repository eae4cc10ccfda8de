import {
  isLink,
  sendableTypes,
  type Document,
  type Operation,
  type Parameter,
  type SecurityRequirement,
} from './document.ts'
import { resultType } from './result-type.ts'
import { typeOf, type SchemaNames } from './schema-names.ts'

/** The method of one operation, as the client's interface has it. */
export function signatureOf(operation: Operation, document: Document, names: SchemaNames): string {
  const { id, name, object, parameters, body, responses } = operation
  const method = name.split('.').at(-1)
  const type = `operations['${id}']`
  const inHeader = parameters.filter((parameter) => parameter.in === 'header')
  const inQuery = parameters.filter((parameter) => parameter.in === 'query')
  const isHeaderRequired = inHeader.some(({ required }) => required)
  const isQueryRequired = inQuery.some(({ required }) => required)

  const args = parameters
    .filter((parameter) => parameter.in === 'path')
    .map((parameter) => pathArgument(parameter, type))
  if (body) {
    const content = body.required ? `${type}['requestBody']` : `NonNullable<${type}['requestBody']>`
    const types = sendableTypes(body.content).map((mediaType) =>
      typeOf(body.content[mediaType]?.schema, names, `${content}['content']['${mediaType}']`),
    )
    const queryOf = object['x-query-of']
    if (queryOf) types.push(`NonNullable<operations['${queryOf}']['parameters']['query']>`)
    // Without a text there would be no type either, which tells the server what the query is.
    const isLeftOut = !body.required && !('text/plain' in body.content)
    args.push(`body${isLeftOut ? '?' : ''}: ${types.join(' | ')}`)
  }
  if (inQuery.length > 0) {
    // What comes after it can't be left out.
    const isLeftOut = !isQueryRequired && !isHeaderRequired
    args.push(`query${isLeftOut ? '?' : ''}: ${type}['parameters']['query']`)
  }
  const ownHeaders = `readonly headers${isHeaderRequired ? '' : '?'}: NonNullable<${type}['parameters']['header']>`
  const headers = inHeader.length > 0 ? ` & { ${ownHeaders} }` : ''
  if (isLink(responses)) return `${docstring(operation, document)}\n${method}(${args.join(', ')}): string`
  args.push(`options${isHeaderRequired ? '' : '?'}: CallOptions${headers}`)
  return `${docstring(operation, document)}\n${method}(${args.join(', ')}): Promise<${resultType(operation, names)}>`
}

function pathArgument({ name, schema }: Parameter, type: string): string {
  if (schema['type'] === 'integer') return `${name}: number`
  if (schema['type'] === 'string' && !schema['enum']) return `${name}: string`
  return `${name}: ${type}['parameters']['path']['${name}']`
}

function docstring({ method, path, object, responses }: Operation, document: Document): string {
  const queryOf = object['x-query-of']
  const description = (object.description ?? '').replaceAll(/\s+/g, ' ').trim()
  const lines = [
    sentence(object.summary ?? ''),
    ...(description && !object.deprecated ? ['', description] : []),
    ...(queryOf ? ['', `An object for a body has the parameters of \`${queryOf}\`.`] : []),
    '',
    `\`${method} ${path}\``,
    '',
    isLink(responses) ? 'Gives the URL; nothing is sent.' : callers(object.security ?? document.security ?? []),
    ...(object.deprecated ? ['', `@deprecated ${description}`] : []),
  ]
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n')
}

const callerOf: Readonly<Record<string, string>> = {
  jwtProviderToken: 'a token of the JWT provider',
  apiKey: 'an API key',
  userAccessToken: 'a user access token',
  clientAccessToken: 'a client access token',
  clientIdentification: 'a client id',
  customToken: 'a custom token',
  passholderLogin: 'a UiTPAS number and a date of birth',
}

function callers(security: readonly SecurityRequirement[]): string {
  const ways = security
    .map((requirement) => Object.keys(requirement))
    .filter((schemes) => schemes.length > 0)
    .map((schemes) => schemes.map((scheme) => callerOf[scheme] ?? scheme).join(' with '))
  if (ways.length === 0) return 'Takes no credentials.'
  return `${ways.length < security.length ? 'May be called without credentials, or with' : 'Takes'} ${ways.join(', or ')}.`
}

function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}
