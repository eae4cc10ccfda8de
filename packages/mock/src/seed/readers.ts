/** Gives a value back as what it should be, or throws a TypeError that names `path`. */
export type Reader<T> = (value: unknown, path: string) => T

export const string: Reader<string> = (value, path) =>
  typeof value === 'string' && value !== '' ? value : refuse(value, path, 'a string that is not empty')

export const boolean: Reader<boolean> = (value, path) =>
  typeof value === 'boolean' ? value : refuse(value, path, 'true or false')

export const number: Reader<number> = (value, path) =>
  typeof value === 'number' && Number.isFinite(value) ? value : refuse(value, path, 'a number')

export const oneOf = <const T extends string>(...values: readonly T[]): Reader<T> => {
  const expected = values.map((value) => `"${value}"`).join(' or ')
  return (value, path) => values.find((known) => known === value) ?? refuse(value, path, expected)
}

export const list = <T>(item: Reader<T>): Reader<readonly T[]> => {
  return (value, path) =>
    Array.isArray(value) ? value.map((entry, index) => item(entry, `${path}[${index}]`)) : refuse(value, path, 'a list')
}

/** An object of any properties. */
export const openObject: Reader<{ readonly [property: string]: unknown }> = (value, path) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : refuse(value, path, 'an object')

/** An object of known properties: others are left out. */
export function object<T extends object>(
  required: Readers<T, RequiredKey<T>>,
  optional: Readers<T, OptionalKey<T>>,
): Reader<T> {
  return (value, path) => {
    const properties = openObject(value, path)
    const read: Record<string, unknown> = {}
    for (const [key, reader] of Object.entries<Reader<unknown>>(required)) {
      read[key] = reader(properties[key], `${path}.${key}`)
    }
    for (const [key, reader] of Object.entries<Reader<unknown>>(optional)) {
      if (properties[key] !== undefined) read[key] = reader(properties[key], `${path}.${key}`)
    }
    // The two tables of readers have every key of T, each with its own type.
    return read as T
  }
}

type Readers<T, Key extends keyof T> = { readonly [K in Key]-?: Reader<Exclude<T[K], undefined>> }
type OptionalKey<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T]
type RequiredKey<T> = Exclude<keyof T, OptionalKey<T>>

/** Says the type of what was found, never the thing itself: it may be a secret. */
function refuse(value: unknown, path: string, expected: string): never {
  throw new TypeError(`${path}: expected ${expected}, got ${describe(value)}`)
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (value === '') return 'an empty string'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
