import type { Schema } from '../spec.ts'
import type { Position } from './keyword.ts'

const prefix = '#/components/schemas/'

/** What a `$ref` leads to, and the position that remembers having followed it: a loop would never end. */
export function resolveRef(ref: string, at: Position): { schema: Schema; at: Position } {
  if (at.refs.includes(ref)) throw new Error(`${ref} refers to itself without end: mend it in specs and generate anew.`)
  const name = ref.startsWith(prefix) ? ref.slice(prefix.length) : ref
  const schema = Object.hasOwn(at.schemas, name) ? at.schemas[name] : undefined
  if (schema === undefined) throw new Error(`The spec has no schema ${ref}: mend it in specs and generate anew.`)
  return { schema, at: { ...at, refs: [...at.refs, ref] } }
}
