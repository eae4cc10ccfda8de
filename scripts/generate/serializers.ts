import { follow, type Document, type Operation, type Parameter, type Schema } from './document.ts'
import { print } from './print.ts'

/** What a client needs of `@uitkit/client/*` beyond its own ways of writing queries and bodies. */
export interface SerializerCode {
  readonly imports: readonly string[]
  /** The limits of the files that the API takes. */
  readonly files: { readonly type: string; readonly value: string } | undefined
  /** Members of the table. */
  readonly members: readonly string[]
}

export function serializerCode(document: Document, operations: readonly Operation[]): SerializerCode {
  const lists = commaLists(document, operations)
  const files = fileLimits(document, operations)
  const hasTexts = operations.some(({ body }) => body && 'text/plain' in body.content)
  if (files && hasTexts) throw new Error('bodies that are texts do not go together with bodies that are forms')

  const query = `commaLists(${lists.map(print).join(', ')})`

  const parts = [
    hasTexts && { module: 'text-body', name: 'textBody', code: `...textBody(${query})` },
    files && { module: 'multipart', name: 'multipart, type FileLimits', code: '...multipart(files)' },
    (hasTexts || lists.length > 0) && {
      module: 'comma-lists',
      name: 'commaLists',
      code: hasTexts ? undefined : `querySerializer: ${query}`,
    },
  ].filter((part) => part !== false && part !== undefined)
  return {
    imports: parts.map(({ module, name }) => `import { ${name} } from '@uitkit/client/${module}'`),
    files: files && {
      type: `Readonly<Record<${Object.keys(files).map(print).join(' | ')}, FileLimits>>`,
      value: print(files),
    },
    members: parts.flatMap(({ code }) => code ?? []),
  }
}

/** The names of the lists that go in one value, with commas. */
function commaLists(document: Document, operations: readonly Operation[]): string[] {
  const lists = operations
    .flatMap(({ parameters }) => parameters)
    .filter((parameter) => parameter.in === 'query' && follow(document, parameter.schema)['type'] === 'array')
  for (const { name, style = 'form' } of lists) {
    if (style !== 'form') throw new Error(`parameter ${name}: no client writes a list in style "${style}"`)
  }
  const isJoined = ({ explode = true }: Parameter): boolean => !explode
  const joined = new Set(lists.filter(isJoined).map(({ name }) => name))
  const both = lists.find((list) => joined.has(list.name) && !isJoined(list))
  if (both) throw new Error(`parameter ${both.name}: has commas in one operation and is repeated in another`)
  return [...joined].toSorted()
}

/** What forms may have as files, by the name of the field. */
function fileLimits(document: Document, operations: readonly Operation[]): object | undefined {
  const limits: Record<string, object> = {}
  for (const { name: operation, body } of operations) {
    const { schema = {}, encoding = {} } = body?.content['multipart/form-data'] ?? {}
    const { properties = {} } = follow(document, schema) as { properties?: Readonly<Record<string, Schema>> }
    for (const [name, property] of Object.entries(properties)) {
      const { format, maxLength: maxBytes } = follow(document, property)
      if (format !== 'binary') continue
      const limit = { types: encoding[name]?.contentType?.split(/,\s*/), maxBytes }
      if (limits[name] && JSON.stringify(limits[name]) !== JSON.stringify(limit)) {
        throw new Error(`${operation}: another form has other limits for its "${name}"`)
      }
      limits[name] = limit
    }
  }
  return Object.keys(limits).length > 0 ? limits : undefined
}
