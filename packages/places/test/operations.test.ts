import { environments, type ClientOptions, type SecurityScheme } from '@uitkit/client'
import { describe, expect, test } from 'vitest'
import { createPlacesClient } from '../src/index.ts'
import { operations, type Operation } from './document.ts'

const body = { any: 'body' }

/** Calls an operation with a value for each of its arguments; gives the requests that went out, and the result. */
async function call(operation: Operation, options: Partial<ClientOptions> = {}) {
  const requests: Request[] = []
  const fetch = async (request: Request) => {
    requests.push(request)
    return new Response(operation.success === 204 ? null : '"answer"', { status: operation.success })
  }
  const client = createPlacesClient({ environment: 'test', fetch, ...options })
  const query = Object.fromEntries(operation.query.map((name) => [name, name]))
  const method = (client as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>)[operation.operationId]
  const result = await method?.(
    ...operation.pathParameters,
    ...(operation.hasBody ? [body] : []),
    ...(operation.query.length > 0 ? [query] : []),
  )
  return { requests, result }
}

function credentialsFor(schemes: readonly string[]): Pick<ClientOptions, 'credentials'> {
  const authenticate = () => ({ authorization: 'Bearer token' })
  return { credentials: { schemes: schemes as readonly SecurityScheme[], authenticate } }
}

test('the client has a method for each of the 39 operations of the document, and http', () => {
  expect(operations).toHaveLength(39)
  const names = Object.keys(createPlacesClient({ environment: 'test' }))
  expect(names.toSorted()).toEqual([...operations.map(({ operationId }) => operationId), 'http'].toSorted())
})

test('the client calls the hosts of the environment table', async () => {
  const [operation] = operations
  for (const environment of ['test', 'production'] as const) {
    const credentials = credentialsFor(['userAccessToken'])
    const { requests } = await call(operation as Operation, { environment, ...credentials })
    expect(new URL(requests[0]?.url ?? '').origin).toBe(environments[environment].entry)
  }
})

describe.each(operations)('$operationId', (operation) => {
  const { method, path, pathParameters, query, hasBody, success, answersText, security } = operation
  const isPublic = security.length === 0
  const isOptional = security.some((schemes) => schemes.length === 0)

  test('sends its method, path, query and body, and reads its answer', async () => {
    const { requests, result } = await call(operation, credentialsFor(['userAccessToken']))
    expect(requests).toHaveLength(1)
    const url = new URL(requests[0]?.url ?? '')
    expect(`${requests[0]?.method} ${url.pathname}`).toBe(`${method} ${path.replaceAll(/[{}]/g, '')}`)
    expect(Object.fromEntries(url.searchParams)).toEqual(Object.fromEntries(query.map((name) => [name, name])))
    expect(await requests[0]?.text()).toBe(hasBody ? JSON.stringify(body) : '')
    const data = success === 204 ? undefined : answersText ? '"answer"' : 'answer'
    expect(result).toMatchObject({ ok: true, status: success, data })
  })

  test('takes the credentials that the document says', async () => {
    for (const schemes of security.filter(({ length }) => length > 0)) {
      const { requests } = await call(operation, credentialsFor(schemes))
      expect(requests[0]?.headers.has('authorization')).toBe(true)
    }
    const withoutAny = call(operation).then(
      () => 'may go without',
      (error: Error) => error.name,
    )
    expect(await withoutAny).toBe(isPublic || isOptional ? 'may go without' : 'CredentialsError')
    const withToken = call(operation, credentialsFor(['userAccessToken']))
    expect((await withToken).requests[0]?.headers.has('authorization')).toBe(!isPublic)
  })

  test('keeps path parameters in their place', async () => {
    const odd = { ...operation, pathParameters: pathParameters.map((name) => `${name}/../?#`) }
    const { requests } = await call(odd, credentialsFor(['userAccessToken']))
    const expected = path.replaceAll(/\{(\w+)\}/g, '$1%2F..%2F%3F%23')
    expect(new URL(requests[0]?.url ?? '').pathname).toBe(expected)
  })
})
