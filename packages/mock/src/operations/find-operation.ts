import { createRouter, type Router } from '../core/router.ts'
import type { SpecOperation, SpecTable } from '../core/spec.ts'
import { rewritePath } from '../entry/url-rewriting.ts'
import { specTables, type DocumentedServer, type OperationName } from './spec-tables.ts'

export interface KnownOperation {
  readonly name: OperationName
  readonly server: DocumentedServer
  /** The key of `operation` in `table`. */
  readonly operationId: string
  readonly operation: SpecOperation
  /** The document that it is in. */
  readonly table: SpecTable
}

export interface FoundOperation extends KnownOperation {
  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>
}

/**
 * The operation that a request is meant for; undefined when no document has it. A HEAD is a GET of which only the headers
 * are wanted.
 *
 * @param server As in `Hosts`: the same path means something else on another host.
 * @param pathname As it stands in the URL, percent-encoded.
 */
export function findOperation(server: string, method: string, pathname: string): FoundOperation | undefined {
  const path = server === 'entry' ? rewritePath(pathname) : pathname
  const match = routerOf(server)?.find(method === 'HEAD' ? 'GET' : method, path)
  return match?.found === 'handler' ? { ...match.handler, params: match.params } : undefined
}

/** Every operation of the documents. */
export function allOperations(): readonly KnownOperation[] {
  known ??= Object.entries(specTables).flatMap(([server, tables]) =>
    Object.entries(tables).flatMap(([client, table]) =>
      Object.entries(table.operations).map(([operationId, operation]) => ({
        // The generated types hold the names that the tables hold.
        name: `${client}.${operation.name ?? operationId}` as OperationName,
        server: server as DocumentedServer,
        operationId,
        operation,
        table,
      })),
    ),
  )
  return known
}

let known: readonly KnownOperation[] | undefined
let routers: ReadonlyMap<string, Router<KnownOperation>> | undefined

function routerOf(server: string): Router<KnownOperation> | undefined {
  routers ??= createRouters()
  return routers.get(server)
}

function createRouters(): ReadonlyMap<string, Router<KnownOperation>> {
  const created = new Map<string, Router<KnownOperation>>()
  for (const one of allOperations()) {
    const router = created.get(one.server) ?? createRouter()
    router.add(one.operation.method, one.operation.path, one)
    created.set(one.server, router)
  }
  return created
}
