import { mediaTypeOf, type Document, type Operation, type SecurityRequirement } from './document.ts'

/** The method of one operation, as the client's interface has it. */
export function signatureOf(operation: Operation, document: Document): string {
  const { name, parameters, body } = operation
  const inPath = parameters.filter((parameter) => parameter.in === 'path')
  const inQuery = parameters.filter((parameter) => parameter.in === 'query')
  const type = `operations['${name}']`

  const args = inPath.map((parameter) => {
    const isPlain = parameter.schema['type'] === 'string' && !parameter.schema['enum']
    return `${parameter.name}: ${isPlain ? 'string' : `${type}['parameters']['path']['${parameter.name}']`}`
  })
  if (body) {
    const content = `['requestBody']['content']['${mediaTypeOf(body.content)}']`
    args.push(
      body.required ? `body: ${type}${content}` : `body?: NonNullable<${type}['requestBody']>${content.slice(15)}`,
    )
  }
  if (inQuery.length > 0) {
    const isRequired = inQuery.some(({ required }) => required)
    args.push(`query${isRequired ? '' : '?'}: ${type}['parameters']['query']`)
  }
  args.push('options?: CallOptions')
  return `${docstring(operation, document)}\n  ${name}(${args.join(', ')}): Promise<Result<${type}['responses']>>`
}

function docstring({ method, path, object }: Operation, document: Document): string {
  const description = (object.description ?? '').replaceAll(/\s+/g, ' ').trim()
  const lines = [
    sentence(object.summary ?? ''),
    ...(description && !object.deprecated ? ['', description] : []),
    '',
    `\`${method} ${path}\``,
    '',
    callers(object.security ?? document.security ?? []),
    ...(object.deprecated ? ['', `@deprecated ${description}`] : []),
  ]
  return ['  /**', ...lines.map((line) => `   * ${line}`.trimEnd()), '   */'].join('\n')
}

const callerOf: Readonly<Record<string, string>> = {
  jwtProviderToken: 'a token of the JWT provider',
  apiKey: 'an API key',
  userAccessToken: 'a user access token',
  clientAccessToken: 'a client access token',
  clientIdentification: 'a client id',
  customToken: 'a custom token',
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
