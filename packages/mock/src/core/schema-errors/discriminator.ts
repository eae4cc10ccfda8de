import type { SchemaError } from '../problem.ts'
import type { Schema } from '../spec.ts'
import { isJsonObject, jsonTypeOf } from '../json-value.ts'
import { childOf, type Discriminator, type Position, type SchemaObject } from './keyword.ts'
import { missingProperties } from './object-keywords.ts'
import { resolveRef } from './resolve-ref.ts'
import { notInEnum, wrongType } from './value-keywords.ts'

/**
 * Judges a value by the one branch that it says it is.
 *
 * The real server has a list of allowed names and a condition for each, and no `oneOf`: so what is told is about the
 * name, or about the one branch, never about the branches that were not meant.
 */
export function checkDiscriminated(
  value: unknown,
  branches: readonly Schema[],
  { propertyName, mapping = {} }: Discriminator,
  at: Position,
): readonly SchemaError[] {
  if (!isJsonObject(value)) return wrongType(at, jsonTypeOf(value), ['object'])
  if (!Object.hasOwn(value, propertyName)) {
    const required = requiredByAll(branches, propertyName, at)
    return missingProperties(
      at,
      required.filter((name) => !Object.hasOwn(value, name)),
    )
  }
  const name = value[propertyName]
  if (typeof name !== 'string') return wrongType(childOf(at, propertyName), jsonTypeOf(name), ['string'])
  const ref = Object.hasOwn(mapping, name) ? mapping[name] : undefined
  if (ref !== undefined) {
    const referred = resolveRef(ref, at)
    return at.check(value, referred.schema, referred.at)
  }
  const branch = branches.find((each) => namesOf(each, propertyName, at).includes(name))
  return branch === undefined ? notInEnum(childOf(at, propertyName), Object.keys(mapping)) : at.check(value, branch, at)
}

/** In the order of the first branch. */
function requiredByAll(branches: readonly Schema[], propertyName: string, at: Position): readonly string[] {
  const [first = [], ...others] = branches.map((branch) => partsOf(branch, at).flatMap(({ required = [] }) => required))
  const common = first.filter((name) => others.every((names) => names.includes(name)))
  return common.includes(propertyName) ? common : [propertyName, ...common]
}

/** The values of the property by which a branch can be told. */
function namesOf(branch: Schema, propertyName: string, at: Position): readonly unknown[] {
  return partsOf(branch, at)
    .flatMap(({ properties = {} }) => partsOf(properties[propertyName] ?? true, at))
    .flatMap((property) => ('const' in property ? [property.const] : (property.enum ?? [])))
}

/** The schema objects that hold together for a value: the schema itself, what it refers to and its `allOf`. */
function partsOf(schema: Schema, at: Position): readonly SchemaObject[] {
  if (typeof schema === 'boolean') return []
  const whole: SchemaObject = schema
  const referred = whole.$ref === undefined ? undefined : resolveRef(whole.$ref, at)
  return [
    whole,
    ...(referred ? partsOf(referred.schema, referred.at) : []),
    ...(whole.allOf ?? []).flatMap((part) => partsOf(part, at)),
  ]
}
