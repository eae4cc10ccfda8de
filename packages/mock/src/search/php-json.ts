/** JSON as Search writes it: nothing but ASCII, and safe within HTML. */
export function phpJson(value: unknown): string {
  let json = JSON.stringify(value)
  for (const [text, escaped] of escapes) json = json.replaceAll(text, escaped)
  return json.replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Stands for an escaped backslash meanwhile; in JSON it is always escaped itself. */
const backslash = '\u0001'

/** In order. One after the other, not all by one expression: a page of results has many, and that is several times as fast. */
const escapes: readonly (readonly [string, string])[] = [
  ['\\\\', backslash],
  [String.raw`\"`, String.raw`\u0022`],
  [backslash, '\\\\'],
  ['/', String.raw`\/`],
  ['<', String.raw`\u003C`],
  ['>', String.raw`\u003E`],
  ["'", String.raw`\u0027`],
  ['&', String.raw`\u0026`],
]
