/**
 * Puts parameters in a path.
 *
 * @throws {TypeError} when one is empty, or made of dots: `encodeURIComponent` lets those through, to another path.
 */
export function pathSerializer(path: string, values: Readonly<Record<string, unknown>>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = encodeURIComponent(String(values[name] ?? ''))
    if (/^\.{0,2}$/.test(value)) throw new TypeError(`${path}: ${name} can't be "${value}"`)
    return value
  })
}
