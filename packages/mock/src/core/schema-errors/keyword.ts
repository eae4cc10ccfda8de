import type { SchemaError } from '../problem.ts'
import type { Schema } from '../spec.ts'

/** The keywords of JSON Schema 2020-12 that specs may use; any other is ignored. */
export interface SchemaObject {
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly format?: string

  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string

  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly multipleOf?: number

  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  readonly contains?: Schema
  readonly minContains?: number
  readonly maxContains?: number
  readonly items?: Schema

  readonly minProperties?: number
  readonly maxProperties?: number
  readonly required?: readonly string[]
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>
  readonly propertyNames?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema

  readonly if?: Schema
  readonly then?: Schema
  readonly else?: Schema
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly discriminator?: Discriminator
  readonly not?: Schema
  readonly $ref?: string
}

/** OpenAPI's own: names the property that tells which branch of a `oneOf` is meant. */
export interface Discriminator {
  readonly propertyName: string
  readonly mapping?: Readonly<Record<string, string>>
}

/** How far a check has come. */
export interface Position {
  /** Where the value stands; undefined at the root. */
  readonly path: Path | undefined
  /** The `$ref`s that were followed there. */
  readonly refs: readonly string[]
  /** Where `$ref`s lead. */
  readonly schemas: Readonly<Record<string, Schema>>
  /** Judges a value by another schema; stands here so that the files of the keywords need not import each other. */
  readonly check: (value: unknown, schema: Schema, at: Position) => readonly SchemaError[]
}

/** The way to a value, its last step first. Nearly all values are right: a pointer is only written to those that are not. */
interface Path {
  readonly to: Path | undefined
  readonly key: string | number
}

/** A mistake, with what the real server does not tell of it. */
export interface Mistake extends SchemaError {
  /** The values that would do, where the schema lists them. */
  readonly allowed?: readonly unknown[]
}

/** Judges values of one type by a few keywords, in the order in which they are written. */
export type Keywords<Value> = {
  readonly [Name in keyof SchemaObject]?: (
    value: Value,
    wanted: NonNullable<SchemaObject[Name]>,
    at: Position,
    schema: SchemaObject,
  ) => readonly SchemaError[]
}

export interface Keyword {
  readonly name: keyof SchemaObject
  readonly judge: (value: unknown, wanted: unknown, at: Position, schema: SchemaObject) => readonly SchemaError[]
}

/** The caller keeps the promise that the types made: it judges a value only by the keywords of its type. */
export function inOrder<Value>(keywords: Keywords<Value>): readonly Keyword[] {
  return Object.entries(keywords).map(([name, judge]) => ({
    name: name as keyof SchemaObject,
    judge: judge as Keyword['judge'],
  }))
}

export const allowed: readonly SchemaError[] = []

export function failure(at: Position, error: string, allowed?: readonly unknown[]): readonly Mistake[] {
  const mistake = { jsonPointer: pointerTo(at.path) || '/', error }
  return [allowed ? { ...mistake, allowed } : mistake]
}

/** The position of a property or an item. */
export function childOf(at: Position, key: string | number): Position {
  return { path: { to: at.path, key }, refs: none, schemas: at.schemas, check: at.check }
}

const none: readonly string[] = []

/** A JSON pointer; empty at the root. */
function pointerTo(path: Path | undefined): string {
  return path ? `${pointerTo(path.to)}/${encodeSegment(String(path.key))}` : ''
}

/** Percent-encoded on top of RFC 6901, as the real server's validator does: `@id` is `%40id`. */
function encodeSegment(key: string): string {
  if (/^\w*$/.test(key)) return key
  const escaped = key
    .replaceAll('~', '~0')
    .replaceAll('/', '~1')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
  return encodeURIComponent(escaped).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
