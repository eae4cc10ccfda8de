import type { Schema } from '../spec.ts'
import type { Position } from './keyword.ts'

const prefix = '#/components/schemas/'

/** What a `$ref` leads to, and the position that remembers having followed it: a loop would never end. */
export function resolveRef(ref: string, at: Position): { schema: Schema; at: Position } {
  if (at.refs.includes(ref)) throw new Error(`${ref} refers to itself without end: mend it in specs and generate anew.`)
  const { path, schemas, check } = at
  return { schema: schemaNamed(ref, schemas), at: { path, refs: at.refs.concat(ref), schemas, check } }
}

const found = new WeakMap<Position['schemas'], Map<string, Schema>>()

function schemaNamed(ref: string, schemas: Position['schemas']): Schema {
  const byRef = found.get(schemas) ?? new Map<string, Schema>()
  const known = byRef.get(ref)
  if (known !== undefined) return known
  const schema = findSchema(ref, schemas)
  found.set(schemas, byRef.set(ref, schema))
  return schema
}

function findSchema(ref: string, schemas: Position['schemas']): Schema {
  const name = ref.startsWith(prefix) ? ref.slice(prefix.length) : ref
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined
  if (schema === undefined) throw new Error(`The spec has no schema ${ref}: mend it in specs and generate anew.`)
  return schema
}
