/**
 * Puts parameters in a path.
 *
 * @throws {TypeError} when one is empty, or made of dots: `encodeURIComponent` lets those through, to another path.
 */
export function pathSerializer(template: string, values: Readonly<Record<string, unknown>>): string {
  let path = template
  for (const name in values) {
    const value = encodeURIComponent((values[name] ?? '') as string)
    if (/^\.{0,2}$/.test(value)) throw new TypeError(`${template}: ${name} can't be "${value}"`)
    path = path.replace(`{${name}}`, value)
  }
  if (path.includes('{')) throw new TypeError(`${template}: a parameter is missing`)
  return path
}
