import type { JsonObject } from '../json-value.ts'
import { allowed, childOf, failure, type Keywords, type Position, type SchemaObject } from './keyword.ts'
import { matchesPattern } from './pattern.ts'
import type { SchemaError } from '../problem.ts'

export const objectKeywords: Keywords<JsonObject> = {
  minProperties(value, limit, at) {
    const count = Object.keys(value).length
    return count >= limit ? allowed : failure(at, `Object must have at least ${limit} properties, ${count} found`)
  },
  maxProperties(value, limit, at) {
    const count = Object.keys(value).length
    return count <= limit ? allowed : failure(at, `Object must have at most ${limit} properties, ${count} found`)
  },

  required(value, names, at) {
    const missing = names.filter((name) => !Object.hasOwn(value, name))
    return missing.length === 0 ? allowed : missingProperties(at, missing)
  },

  dependentRequired(value, dependents, at) {
    for (const [name, others] of Object.entries(dependents)) {
      const missing = Object.hasOwn(value, name) && others.find((other) => !Object.hasOwn(value, other))
      if (missing) return failure(at, `'${missing}' property is required by '${name}' property`)
    }
    return allowed
  },

  propertyNames(value, wanted, at) {
    if (wanted === false) return Object.keys(value).length === 0 ? allowed : failure(at, 'No properties are allowed')
    for (const name of Object.keys(value)) {
      const errors = at.check(name, wanted, { ...at, refs: [] })
      if (errors.length > 0) return errors
    }
    return allowed
  },

  properties(value, schemas, at) {
    const present = Object.keys(schemas).filter((name) => Object.hasOwn(value, name))
    const forbidden = present.find((name) => schemas[name] === false)
    if (forbidden !== undefined) return failure(at, `Property '${forbidden}' is not allowed`)
    return present.flatMap((name) => at.check(value[name], schemas[name] ?? true, childOf(at, name)))
  },

  patternProperties(value, schemas, at) {
    for (const [pattern, schema] of Object.entries(schemas)) {
      const names = Object.keys(value).filter((name) => matchesPattern(name, pattern))
      if (schema === false && names.length > 0) {
        return failure(at, `Object properties that match pattern '${pattern}' are not allowed`)
      }
      const errors = names.flatMap((name) => at.check(value[name], schema, childOf(at, name)))
      if (errors.length > 0) return errors
    }
    return allowed
  },

  additionalProperties(value, wanted, at, schema) {
    const names = Object.keys(value).filter((name) => !isDeclared(name, schema))
    if (wanted === false) {
      return names.length === 0
        ? allowed
        : failure(at, `Additional object properties are not allowed: ${names.join(', ')}`)
    }
    return names.flatMap((name) => at.check(value[name], wanted, childOf(at, name)))
  },
}

export function missingProperties(at: Position, names: readonly string[]): readonly SchemaError[] {
  return failure(at, `The required properties (${names.join(', ')}) are missing`)
}

function isDeclared(name: string, { properties = {}, patternProperties = {} }: SchemaObject): boolean {
  return (
    Object.hasOwn(properties, name) || Object.keys(patternProperties).some((pattern) => matchesPattern(name, pattern))
  )
}
