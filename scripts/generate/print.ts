/** A value as code, in the style of the house. */
export function print(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(print).join(', ')}]`
  if (typeof value === 'string') return `'${value.replaceAll("'", String.raw`\'`)}'`
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  if (entries.length === 0) return '{}'
  return `{ ${entries.map(([key, item]) => `${printKey(key)}: ${print(item)}`).join(', ')} }`
}

export function printKey(key: string): string {
  return /^\w+$/.test(key) ? key : print(key)
}
