import type { SecurityScheme } from './credentials.ts'
import type { Environment } from './environments.ts'

/** What a client has to know of an OpenAPI document at run time; generated, and as short as it can be read. */
export interface Api extends Serializers {
  /** Its name in an environment. */
  readonly name: keyof Environment
  readonly test: string
  readonly production: string
  /** By name; operations that name none take the one called `default`. */
  readonly security: { readonly default: Security; readonly [name: string]: Security }
  /**
   * For each operation its path, its method, and then, in words and in this order, what it has: a `body`, a `query`, that it is
   * `repeatable` though its method is not, a `text`, a `blob` or `nothing` as answer (JSON if not said) or a `link` instead of
   * any, the name of its `security`.
   *
   * @example { getCalendarSummary: '/places/{placeId}/calendar-summary GET query text public' }
   */
  readonly operations: Readonly<Record<string, string>>
}

/**
 * What replaces openapi-fetch's own ways, a query with lists repeated and a body as JSON: of `@uitkit/client/comma-lists`,
 * `/multipart` or `/text-body`.
 */
export interface Serializers {
  readonly querySerializer?: (query: Readonly<Record<string, unknown>>) => string
  readonly bodySerializer?: (body: unknown) => string | Blob | undefined
  /** `null` leaves the type of a body to the body itself. */
  readonly headers?: { readonly 'Content-Type': null }
}

/** Alternatives, each a set of schemes that go together, the better one first; an empty one needs no credentials. */
export type Security = readonly (readonly SecurityScheme[])[]
