import { parsePhpQuery, type PhpArray } from '../../core/php-query.ts'
import { refused, stumbled } from '../problems.ts'

/** The parameters of a search, by name, as PHP reads a query string. */
export type Parameters = ReadonlyMap<string, string | PhpArray>

/** @param query Without a question mark. */
export function readQueryString(query: string): Parameters {
  return decoded(parsePhpQuery(query))
}

function decoded(array: PhpArray): PhpArray {
  return new Map(Array.from(array, ([key, value]) => [utf8(key), value instanceof Map ? decoded(value) : utf8(value)]))
}

/** @param bytes One a character. */
function utf8(bytes: string): string {
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)))
}

/**
 * A text that means what it says, an empty one too.
 * @throws {ProblemResponse} A 500 for a list: the real server stumbles.
 */
export function plainText(parameters: Parameters, name: string): string | undefined {
  const value = parameters.get(name)
  if (value instanceof Map) throw stumbled()
  return value
}

/**
 * A text of which there can be only one; `*` is nothing at all.
 * @throws {ProblemResponse} A 404 for a list.
 */
export function singleText(parameters: Parameters, name: string): string | undefined {
  const value = parameters.get(name)
  if (value instanceof Map) throw refused(`The parameter "${name}" can only have a single value.`)
  return value === '*' ? undefined : value
}

/** Whether a default filter is taken away. */
export function isOff(parameters: Parameters, name: string): boolean {
  return parameters.get(name) === '*'
}

/** The values of `x=a` or of `x[]=a&x[]=b`. */
export function texts(parameters: Parameters, name: string): readonly string[] {
  const value = parameters.get(name)
  const values = value instanceof Map ? [...value.values()] : [value]
  return values.filter((item) => typeof item === 'string').filter((item) => item !== '')
}

/** Values with commas between, any of which may be found, each once; undefined for none. */
export function alternatives(parameters: Parameters, name: string): readonly string[] | undefined {
  const value = singleText(parameters, name)
  return value === undefined || value === '' ? undefined : [...new Set(value.split(','))]
}

const yes: readonly string[] = ['1', 'true', 'on', 'yes']

/** Any text but a few is false. */
export function flag(parameters: Parameters, name: string): boolean | undefined {
  const value = singleText(parameters, name)
  return value === undefined || value === '' ? undefined : yes.includes(value.toLowerCase())
}

/** The number that a text starts with; 0 when it starts with none. */
export function leadingNumber(text: string): number {
  const [number = '0'] = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/i.exec(text) ?? []
  return Number(number)
}

export function leadingInteger(text: string): number {
  return Math.trunc(leadingNumber(text))
}
