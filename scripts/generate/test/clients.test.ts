import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { environments, type Api, type ClientOptions, type SecurityScheme } from '@uitkit/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isLink, operationsOf, type Document, type Operation } from '../document.ts'
import { findDocuments } from '../find-documents.ts'
import { clientName } from '../generate-operations.ts'
import { root } from '../root.ts'

type Method = (...args: readonly unknown[]) => unknown
type Factory = (options: ClientOptions) => Record<string, unknown>

/** Ids that would be a part of the URL, if they were not encoded. */
const oddIds = [
  'a/b',
  '/',
  '?q=1',
  '#top',
  'a&b=c',
  '../..',
  '..;',
  String.raw`..\..`,
  '%2e%2e',
  '%',
  ' ',
  '\r\nx: y',
  'é',
  '☃ 😀',
]

/** Ids with which the path would be that of another operation. */
const impossibleIds = ['', '.', '..', undefined]

const clients = await Promise.all(
  (await findDocuments()).map(async ({ name }) => {
    const source = join(root, 'packages', name, 'src')
    const module = (await import(pathToFileURL(join(source, 'index.ts')).href)) as Record<string, Factory>
    const document = JSON.parse(readFileSync(join(source, 'generated/openapi.json'), 'utf8')) as Document
    const { name: host } = module['api'] as unknown as Api
    return { name, host, create: module[`create${clientName(name)}`] as Factory, document }
  }),
)

describe.each(clients)('$name', ({ create, document, host }) => {
  const operations = operationsOf(document)

  test('has a method for each operation of its document, and http', () => {
    const methods = Object.entries(create({ environment: 'test' })).flatMap(([name, member]) =>
      typeof member === 'object' && name !== 'http'
        ? Object.keys(member as object).map((key) => `${name}.${key}`)
        : name,
    )
    expect(methods.toSorted()).toEqual([...operations.map(({ name }) => name), 'http'].toSorted())
  })

  test('calls the hosts of the environment table', async () => {
    const hosts = Object.values(environments).flatMap((environment) => Object.values(environment))
    for (const environment of ['test', 'production'] as const) {
      const { url } = await call(create, document, operations[0] as Operation, { environment })
      expect(hosts).toContain(new URL(url).origin)
    }
  })

  test.each(operations)('$name has its URL as the document has it', async (operation) => {
    const { url } = await call(create, document, operation)
    const { pathname, searchParams } = new URL(url)
    expect(pathname).toBe(operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => `${textFor(name, operation)}`))
    const query = operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name)
    expect(Object.fromEntries(searchParams)).toEqual(Object.fromEntries(query.map((name) => [name, name])))
  })

  const calls = operations.filter(({ responses }) => !isLink(responses))
  test.each(calls)('$name goes out, and its answer comes back, as the document has it', async (operation) => {
    const { sent, result } = await call(create, document, operation)
    const type = Object.keys(operation.body?.content ?? {})[0] ?? ''
    expect(sent?.method).toBe(operation.method)
    expect(sent?.headers.get('content-type') ?? '').toContain(type)
    expect(await sent?.text()).toContain(operation.body ? (type === 'text/plain' ? 'a=b' : 'body') : '')
    const { data } = result as { data: unknown }
    expect(result).toMatchObject({ ok: true, status: statusOf(operation) })
    expect(data instanceof Blob ? await data.text() : data).toEqual(dataOf(operation))
  })

  const withIds = operations.filter(({ path }) => path.includes('{'))
  test.each(withIds)('$name keeps its path parameters in their place', async (operation) => {
    const names = inPath(operation)
    for (const id of oddIds) {
      const { url } = await call(create, document, operation, {}, Object.fromEntries(names.map((name) => [name, id])))
      expect(new URL(url).pathname).toBe(operation.path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(id)))
    }
    for (const name of names) {
      for (const id of impossibleIds) {
        const calling = call(create, document, operation, {}, { [name]: id })
        await expect(calling, `${name} ${id}`).rejects.toThrow(`${operation.path}: ${name} can't be "${id ?? ''}"`)
      }
    }
  })

  test('has its requests and answers the same over HTTP, odd ids as well', async () => {
    for (const operation of calls) {
      for (const id of [undefined, 'é/..?#']) {
        const ids = id === undefined ? {} : Object.fromEntries(inPath(operation).map((name) => [name, id]))
        const { sent } = await call(create, document, operation, {}, ids)
        received = undefined
        answer = { status: statusOf(operation), body: bodyOf(operation) }
        const fetch = globalThis.fetch
        const real = await call(create, document, operation, { environment: { [host]: origin }, fetch }, ids)
        expect(received).toEqual({
          method: operation.method,
          url: sent?.url.slice(new URL(sent.url).origin.length),
          authorization: sent?.headers.get('authorization') ?? undefined,
          type: sent?.headers.get('content-type')?.replace(/boundary=.*/, '') ?? undefined,
        })
        expect(real.result).toMatchObject({ ok: true, status: statusOf(operation) })
      }
    }
  })

  test.each(operations)('$name takes the credentials that the document says', async (operation) => {
    const security = operation.object.security ?? document.security ?? []
    for (const schemes of security.map((requirement) => Object.keys(requirement)).filter(({ length }) => length > 0)) {
      const { sent } = await call(create, document, operation, { credentials: credentialsFor(schemes) })
      expect(sent?.headers.get('authorization')).toBe('Bearer token')
    }
    const isFree = security.length === 0 || security.some((requirement) => Object.keys(requirement).length === 0)
    const withoutAny = call(create, document, operation, { credentials: credentialsFor([]) }).then(
      () => 'may go without',
      (error: Error) => error.name,
    )
    expect(await withoutAny).toBe(isFree ? 'may go without' : 'CredentialsError')
  })
})

let origin = ''
let answer: { readonly status: number; readonly body: string | null } = { status: 204, body: null }
let received: object | undefined
const server = createServer((request, response) => {
  const { method, url, headers } = request
  const type = headers['content-type']?.replace(/boundary=.*/, '')
  received = { method, url, authorization: headers.authorization, type }
  request.resume().on('end', () => response.writeHead(answer.status).end(answer.body))
})
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

function inPath({ parameters }: Operation): string[] {
  return parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)
}

/** Calls an operation with a value for each of its arguments. */
async function call(
  create: Factory,
  document: Document,
  operation: Operation,
  options: Partial<ClientOptions> = {},
  pathValues: Readonly<Record<string, unknown>> = {},
): Promise<{ url: string; sent: Request | undefined; result: unknown }> {
  const { name, parameters, body } = operation
  let sent: Request | undefined
  const fetch = async (request: Request): Promise<Response> => {
    sent = request
    return new Response(bodyOf(operation), { status: statusOf(operation) })
  }
  const security = operation.object.security ?? document.security ?? []
  const credentials = credentialsFor(Object.keys(security[0] ?? {}))
  const client = create({ environment: 'test', fetch, credentials, ...options })
  const method = name.split('.').reduce((member, key) => (member as Record<string, unknown>)[key], client as unknown)
  const inQuery = parameters.filter((parameter) => parameter.in === 'query')
  const result = await (method as Method)(
    ...parameters
      .filter((parameter) => parameter.in === 'path')
      .map(({ name }) => (name in pathValues ? pathValues[name] : textFor(name, operation))),
    ...(body ? ['text/plain' in body.content ? 'a=b' : bodyFor(body.content)] : []),
    ...(inQuery.length > 0 ? [Object.fromEntries(inQuery.map((parameter) => [parameter.name, parameter.name]))] : []),
  )
  return { url: sent?.url ?? String(result), sent, result }
}

function textFor(name: string, { parameters }: Operation): string | number {
  return parameters.find((parameter) => parameter.name === name)?.schema['type'] === 'integer' ? 7 : name
}

function bodyFor(content: NonNullable<Operation['body']>['content']): unknown {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
  return 'multipart/form-data' in content ? { file: png, description: 'body' } : { any: 'body' }
}

function credentialsFor(schemes: readonly string[]): NonNullable<ClientOptions['credentials']> {
  return { schemes: schemes as readonly SecurityScheme[], authenticate: () => ({ authorization: 'Bearer token' }) }
}

function statusOf({ responses }: Operation): number {
  return Number(Object.keys(responses).find((status) => status.startsWith('2')) ?? 200)
}

/** The media types of its answer. */
function typesOf(operation: Operation): string[] {
  return Object.keys(operation.responses[statusOf(operation)]?.content ?? {})
}

function bodyOf(operation: Operation): string | null {
  if (statusOf(operation) === 204) return null
  return typesOf(operation).length > 0 ? '"answer"' : ''
}

function dataOf(operation: Operation): string | undefined {
  const types = typesOf(operation)
  if (types.length === 0) return undefined
  return types.some((type) => /[/+]json$/.test(type)) ? 'answer' : '"answer"'
}
