/**
 * A query string as PHP reads it: Search takes its parameters so, and the JWT provider passes the destination's own
 * query through `parse_str` and `http_build_query`, and what that does to a query is what an application gets back.
 *
 * Strings are bytes here, one a character: PHP keeps bytes that are no UTF-8.
 */
export type PhpArray = Map<string, string | PhpArray>

/** PHP's `parse_str` (https://www.php.net/parse_str). */
export function parsePhpQuery(query: string): PhpArray {
  const parameters: PhpArray = new Map()
  const pairs = toBytes(query).split('&')
  for (const pair of pairs.filter((text) => text !== '').slice(0, mostVariables)) {
    const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(pair) ?? []
    register(parameters, decode(name), decode(value))
  }
  return parameters
}

/** PHP's `http_build_query` (https://www.php.net/http_build_query). */
export function buildPhpQuery(parameters: PhpArray): string {
  const pairs: string[] = []
  const add = (name: string, value: string | PhpArray) => {
    if (typeof value === 'string') pairs.push(`${name}=${encode(value)}`)
    else for (const [key, item] of value) add(`${name}%5B${encode(key)}%5D`, item)
  }
  for (const [key, value] of parameters) add(encode(key), value)
  return pairs.join('&')
}

const deepest = 64
/** PHP's `max_input_vars`: what comes after so many is forgotten. */
const mostVariables = 1000

/** Stores `a[b][]` as arrays in arrays; a name that is cut short by a NUL or has no closing bracket is read as PHP does. */
function register(parameters: PhpArray, name: string, value: string): void {
  const { variable, keys } = splitName(name)
  if (variable === '') return
  if (keys.length > deepest) {
    parameters.delete(variable)
    return
  }
  let array = parameters
  let key = variable
  for (const next of keys) {
    const known = array.get(key)
    const inner: PhpArray = known instanceof Map ? known : new Map()
    array.set(key, inner)
    array = inner
    key = next === '' ? nextIndex(inner) : next
  }
  array.set(key, value)
}

function splitName(name: string): { variable: string; keys: readonly string[] } {
  const [text = ''] = name.replace(/^ +/, '').split('\0')
  const bracket = text.indexOf('[')
  if (bracket < 0) return { variable: mangle(text), keys: [] }
  const variable = mangle(text.slice(0, bracket))
  const rest = text.slice(bracket)
  // A bracket that is never closed is part of the name.
  if (!rest.includes(']')) return { variable: variable && mangle(text), keys: [] }
  const [brackets = ''] = /^(?:\[[^\]]*\])*/.exec(rest) ?? []
  const keys = Array.from(brackets.matchAll(/\[([^\]]*)\]/g), ([, key = '']) => (/^[ \t-\r]$/.test(key) ? '' : key))
  return { variable, keys }
}

const mangle = (name: string) => name.replace(/[ .[]/g, '_')

/** The key that PHP gives to `[]`: one more than the largest number. */
function nextIndex(array: PhpArray): string {
  let next = 0
  for (const key of array.keys()) if (/^(?:0|[1-9]\d*)$/.test(key)) next = Math.max(next, Number(key) + 1)
  return String(next)
}

function decode(text: string): string {
  return text
    .replaceAll('+', ' ')
    .replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

function encode(text: string): string {
  return text.replace(/[^\w.-]/g, (byte) =>
    byte === ' ' ? '+' : `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}

function toBytes(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('')
}
