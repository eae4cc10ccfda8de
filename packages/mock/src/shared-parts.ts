/**
 * Gives a value of which the parts are the very same as in other values, wherever they are equal.
 *
 * @param isRemembered Whether later values get the parts of this one; they do when left out.
 */
export type ShareParts = <Value>(value: Value, isRemembered?: boolean) => Value

/** A larger part is hardly ever equal to another. */
const largestPart = 200
/** More are forgotten: what is in one document alone takes no room here for long. */
const mostParts = 20_000

/**
 * Many documents have the same terms, statuses, prices and links: kept once, they take a third of the memory less.
 *
 * What is given is left as it is; what comes back must not be changed.
 */
export function createPartSharing(): ShareParts {
  const parts = new Map<string, unknown>()

  /** @returns The value to keep, and what tells it from others; undefined when that is too long. */
  function share(value: unknown, isRemembered: boolean): readonly [kept: unknown, key: string | undefined] {
    if (typeof value === 'string') {
      return value.length > largestPart ? [value, undefined] : kept(keyOf(value), value, isRemembered)
    }
    if (value === null || typeof value === 'number' || typeof value === 'boolean') return [value, String(value)]
    if (!isPlain(value)) return [value, undefined]
    const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>
    let key: string | undefined = Array.isArray(value) ? '[' : '{'
    for (const name of Object.keys(copy)) {
      const [part, partKey] = share(copy[name], isRemembered)
      copy[name] = part
      key = key === undefined || partKey === undefined ? undefined : `${key}${keyOf(name)}${partKey},`
      if (key !== undefined && key.length > largestPart) key = undefined
    }
    return key === undefined ? [copy, undefined] : kept(key, copy, isRemembered)
  }

  function kept(key: string, value: unknown, isRemembered: boolean): readonly [unknown, string] {
    const known = parts.get(key)
    if (known !== undefined) return [known, key]
    if (!isRemembered) return [value, key]
    if (parts.size >= mostParts) parts.clear()
    parts.set(key, value)
    return [value, key]
  }

  return <Value>(value: Value, isRemembered = true) => share(value, isRemembered)[0] as Value
}

/** Says how long it is, so that no two lists of keys are the same; JSON would say it too, and is slower. */
function keyOf(text: string): string {
  return `${text.length}"${text}`
}

/** What JSON can hold: a seed made in a program may have a Date in it, which is no sum of its properties. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === Array.prototype
}
