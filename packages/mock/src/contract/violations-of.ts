import { textOf } from '../core/exchange.ts'
import { maskUrl } from '../journal/mask.ts'
import { type DocumentedServer, specTables } from '../operations/spec-tables.ts'
import { findOperation, type FoundOperation } from '../operations/find-operation.ts'
import { checkBody } from './check-body.ts'
import { checkCredentials, credentialParameters } from './check-credentials.ts'
import { checkHeaders, checkPath, checkQuery } from './check-parameters.ts'
import type { Finding, Violation } from './violation.ts'

/** A request, as far as a contract looks at it. */
export interface CheckedRequest {
  readonly method: string
  /** Absolute. */
  readonly url: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  text(): string | Promise<string>
}

/** An answer, as far as a contract looks at it. */
export interface CheckedResponse {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/**
 * What in a request, and in its answer, is not in the documents of publiq's APIs.
 *
 * The login servers have no documents, and what a browser asks before a request is no operation: nothing is told of those.
 *
 * @param server As in `Hosts`; undefined for a host that is none of publiq's.
 */
export async function violationsOf(
  request: CheckedRequest,
  response: CheckedResponse | undefined,
  server: string | undefined,
): Promise<readonly Violation[]> {
  const { origin, pathname } = new URL(request.url)
  if (server === undefined) return [unknown('host', `${origin} is none of publiq's APIs`)]
  if (!isDocumented(server) || request.method === 'OPTIONS') return []
  const found = findOperation(server, request.method, pathname)
  if (!found) return [unknown('path', unknownPath(server, request.method, pathname))]

  const inRequest = await checkRequest(request, found)
  const inResponse = response ? await checkResponse(response, request.method, found) : []
  return [...violations('request', inRequest, found), ...violations('response', inResponse, found)]
}

async function checkRequest(request: CheckedRequest, found: FoundOperation): Promise<readonly Finding[]> {
  const { operation, table, server } = found
  const { searchParams } = new URL(request.url)
  const isUitdatabank = server === 'entry' || server === 'search'
  const { required, content } = operation.body ?? { required: false, content: {} }
  const text = await request.text()
  const queried = operation.queryOf === undefined ? undefined : table.operations[operation.queryOf]
  return [
    ...checkCredentials(request.headers, searchParams, found),
    ...checkPath(found),
    ...checkQuery(searchParams, operation, table, 'query', isUitdatabank ? credentialParameters : []),
    ...checkHeaders(request.headers, found),
    ...(await checkBody({ text, contentType: request.headers['content-type'] }, content, required, table, (body) =>
      queried ? checkQuery(new URLSearchParams(body), queried, table, 'body') : [],
    )),
  ]
}

async function checkResponse(
  { status, headers, body }: CheckedResponse,
  method: string,
  { operation, table }: FoundOperation,
): Promise<readonly Finding[]> {
  const content = operation.responses[status]
  if (!content) {
    const documented = Object.keys(operation.responses).join(', ')
    return [{ where: 'status', message: `It is ${status}: documented are ${documented}` }]
  }
  if (method === 'HEAD') return []
  return checkBody({ text: textOf(body), contentType: headers['content-type'] }, content, true, table)
}

function violations(
  side: Violation['side'],
  findings: readonly Finding[],
  { name }: FoundOperation,
): readonly Violation[] {
  return findings.map((finding) => ({ operation: name, side, ...finding }))
}

function unknown(where: string, message: string): Violation {
  return { operation: undefined, side: 'request', where, message }
}

function unknownPath(server: string, method: string, pathname: string): string {
  const known = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'].filter((one) => findOperation(server, one, pathname))
  return known.length > 0
    ? `${method} ${maskUrl(pathname)} is no operation: this path takes ${known.join(', ')}`
    : `${method} ${maskUrl(pathname)} is no operation of the ${server} API`
}

function isDocumented(server: string): server is DocumentedServer {
  return Object.hasOwn(specTables, server)
}
