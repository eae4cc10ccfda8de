import { readPath, readQuery } from '../operations/read-parameters.ts'
import type { MockRequest, MockResponse, Respond } from '../core/exchange.ts'
import { parseJson } from '../core/parse-json.ts'
import { unlessAborted } from '../core/unless-aborted.ts'
import { withCorsOf } from '../cors-of.ts'
import { specTables } from '../operations/spec-tables.ts'
import { allOperations, findOperation, type FoundOperation } from '../operations/find-operation.ts'
import { overrideResponse, type UntypedAnswer } from './override-response.ts'
import type { ClientName } from './override.ts'

/** A handler as it is kept: what its types promised was for who wrote it. */
export type UntypedHandler = (request: UntypedRequest) => UntypedAnswer | undefined | Promise<UntypedAnswer | undefined>

interface UntypedRequest {
  readonly params: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>
  body(): Promise<unknown>
}

/** The operations that are not answered by the twin. */
export interface Overrides {
  readonly isEmpty: boolean
  /**
   * @returns Takes the handlers away again.
   * @throws {TypeError} For a client or an operation that there is not.
   */
  add(client: ClientName, handlers: Readonly<Record<string, UntypedHandler | undefined>>): () => void
  clear(): void
  /** Asks the handlers of an operation, the newest first, and then the server. */
  serve(server: string, request: MockRequest, respond: Respond): Promise<MockResponse>
}

export function createOverrides(): Overrides {
  let overrides: readonly { readonly name: string; readonly handler: UntypedHandler }[] = []

  return {
    get isEmpty() {
      return overrides.length === 0
    },
    add(client, handlers) {
      const added = Object.entries(handlers).flatMap(([operationId, handler]) =>
        handler ? [{ name: nameOf(client, operationId), handler }] : [],
      )
      overrides = [...added, ...overrides]
      return () => {
        overrides = overrides.filter((override) => !added.includes(override))
      }
    },
    clear() {
      overrides = []
    },
    async serve(server, request, respond) {
      const found = findOperation(server, request.method, new URL(request.url).pathname)
      for (const { name, handler } of overrides) {
        if (!found || found.name !== name) continue
        const answer = await unlessAborted(handler(readRequest(request, found)), request.signal?.())
        if (answer) return withCorsOf(server, request, overrideResponse(answer, found.operation))
      }
      return respond(request)
    },
  }
}

function nameOf(client: string, operationId: string): string {
  const clients = Object.assign({}, ...Object.values(specTables)) as Readonly<Record<string, object>>
  if (!Object.hasOwn(clients, client)) {
    throw new TypeError(`There is no client "${client}": expected one of ${Object.keys(clients).join(', ')}.`)
  }
  const own = allOperations().filter(({ name }) => name.startsWith(`${client}.`))
  const operation = own.find((one) => one.operationId === operationId)
  if (operation) return operation.name
  const known = own.map((one) => one.operationId).join(', ')
  throw new TypeError(`${client} has no operation "${operationId}": expected one of ${known}.`)
}

function readRequest(request: MockRequest, found: FoundOperation): UntypedRequest {
  const { content = {} } = found.operation.body ?? {}
  const hasOnlyJson = Object.keys(content).every((mediaType) => mediaType.endsWith('json'))
  const isJson = hasOnlyJson || request.headers['content-type']?.includes('json') === true
  return {
    params: readPath(found),
    query: readQuery(new URL(request.url).searchParams, found),
    headers: request.headers,
    async body() {
      const text = request.text()
      if (text === '') return undefined
      return isJson ? parseJson(text) : text
    },
  }
}
