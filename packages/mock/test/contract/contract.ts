import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { serverOf } from '../../src/contract/server-of.ts'
import { type Violation, violationText } from '../../src/contract/violation.ts'
import { violationsOf } from '../../src/contract/violations-of.ts'
import { findOperation } from '../../src/operations/find-operation.ts'

/** An OpenAPI document, as far as a contract needs it. */
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

interface Operation {
  readonly operationId: string
  readonly requestBody?: Content
  readonly responses: Readonly<Record<string, Content>>
}

interface Content {
  readonly $ref?: string
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>
}

export interface Contract {
  /** A fetch that checks what goes through it, both ways; it throws what breaks the document. */
  readonly fetch: (request: Request) => Promise<Response>
  /** `operationId status`, of each exchange so far. */
  readonly seen: Set<string>
}

/**
 * Holds a fetch against a document, by a validator that is not the twin's own, and by the contract that users have: what
 * the one lets through the other may not find fault with.
 *
 * A request that was refused with 400 may break the document; what was accepted may not.
 */
export function contract(document: Document, fetch: (request: Request) => Promise<Response>): Contract {
  const validate = validator(document)
  const seen = new Set<string>()
  return {
    seen,
    async fetch(request) {
      const { operation, pointer } = find(document, request)
      const sent = await request.clone().text()
      const response = await fetch(request)
      const received = await response.clone().text()
      const exchange = `${operation.operationId} ${response.status}`
      seen.add(exchange)

      const documented = follow(document, operation.responses[response.status])
      if (!documented) throw new Error(`${exchange}: no such status in the document`)
      const body = follow(document, operation.requestBody)
      // A form is bytes in parts, of which a schema says little.
      const isForm = mediaType(request.headers) === 'multipart/form-data'
      if (response.status !== 400 && sent !== '' && body && !isForm) {
        const at = operation.requestBody?.$ref ?? `${pointer}/requestBody`
        validate(`${exchange} request`, body, at, mediaType(request.headers), sent)
      }
      if (documented.content) {
        const at = operation.responses[response.status]?.$ref ?? `${pointer}/responses/${response.status}`
        validate(`${exchange} response`, documented, at, mediaType(response.headers), received)
      } else if (received !== '') throw new Error(`${exchange}: a body where the document has none`)
      const faults = await faultsOf(request, sent, response, received)
      if (faults.length > 0) throw new Error(`${exchange}: ajv finds no fault, but ${faults.join('; ')}`)
      return response
    },
  }
}

async function faultsOf(
  { method, url, headers }: Request,
  sent: string,
  { status, headers: received }: Response,
  body: string,
): Promise<readonly string[]> {
  const request = { method, url, headers: Object.fromEntries(headers), text: () => sent }
  const answer = { status, headers: Object.fromEntries(received), body }
  const violations = await violationsOf(request, answer, serverOf(url))
  return violations.filter((violation) => !isRefused(violation, status)).map(violationText)
}

/** What the twin itself has refused for it: ajv is not asked about that. */
function isRefused({ side, where }: Violation, status: number): boolean {
  return side === 'request' && (status === 400 || status === 404 || (where === 'credentials' && status === 401))
}

function validator(document: Document) {
  const ajv = new Ajv2020({ strict: false, allErrors: true, discriminator: false })
  formats.default(ajv)
  ajv.addSchema({ $id: 'document', ...document })
  const compiled = new Map<string, ValidateFunction>()

  return (what: string, { content = {} }: Content, pointer: string, type: string, body: string): void => {
    if (!content[type]) throw new Error(`${what}: ${type} is not in the document`)
    const at = `document${pointer}/content/${escape(type)}/schema`
    const check = compiled.get(at) ?? ajv.compile({ $ref: at })
    compiled.set(at, check)
    const value: unknown = type.endsWith('json') ? JSON.parse(body) : body
    if (!check(value)) throw new Error(`${what}: ${ajv.errorsText(check.errors)}`)
  }
}

function find(document: Document, { method, url }: Request): { operation: Operation; pointer: string } {
  const { pathname } = new URL(url)
  const path = findOperation(serverOf(url) ?? '', method, pathname)?.operation.path ?? ''
  const operation = document.paths[path]?.[method.toLowerCase()]
  if (!operation) throw new Error(`${method} ${pathname} is no operation of the document`)
  return { operation: operation as Operation, pointer: `#/paths/${escape(path)}/${method.toLowerCase()}` }
}

function follow(document: Document, value: Content | undefined): Content | undefined {
  if (!value?.$ref) return value
  const keys = value.$ref.slice(2).split('/')
  return keys.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], document) as Content
}

/** For a JSON pointer in a URI fragment. */
function escape(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))
}

function mediaType(headers: Headers): string {
  return headers.get('content-type')?.split(';')[0] ?? 'no content type'
}
