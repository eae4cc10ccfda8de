import { isJsonObject } from '../core/json-value.ts'

/** How a part of the state becomes JSON, and comes back. */
export interface Part<Value> {
  /** Plain data; what never changes in place is shared with the state. */
  save(value: Value): unknown
  /**
   * @param path Where it stands in the snapshot, for the message.
   * @param fresh What a new twin has there.
   * @throws {TypeError} When it is not what `save` gives.
   */
  load(saved: unknown, path: string, fresh: Value): Value
}

/** For what each twin is given anew. */
export const notSaved = 'not saved'

/** One for each property: a new kind of state that has none does not compile. */
export type Parts<Whole> = { readonly [Key in keyof Whole]-?: Part<Whole[Key]> | typeof notSaved }

export function savedWhole<Whole extends object>(whole: Whole, parts: Parts<Whole>): Readonly<Record<string, unknown>> {
  const saved: Record<string, unknown> = {}
  for (const key of keysOf(parts)) {
    const part = parts[key]
    if (part !== notSaved) saved[key] = part.save(whole[key])
  }
  return saved
}

export function loadedWhole<Whole extends object>(
  saved: unknown,
  path: string,
  fresh: Whole,
  parts: Parts<Whole>,
): Whole {
  if (!isJsonObject(saved)) throw misshapen(path, 'an object')
  const whole = { ...fresh }
  for (const key of keysOf(parts)) {
    const part = parts[key]
    if (part !== notSaved) whole[key] = part.load(saved[key], `${path}.${key}`, fresh[key])
  }
  return whole
}

export function isText(value: unknown): value is string {
  return typeof value === 'string'
}

export function isNumber(value: unknown): value is number {
  return typeof value === 'number'
}

export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText)
}

export function misshapen(path: string, expected: string): TypeError {
  return new TypeError(`${path}: expected ${expected}. Only what mock.snapshot() gave can be restored.`)
}

function keysOf<Whole>(parts: Parts<Whole>): readonly (keyof Whole & string)[] {
  return Object.keys(parts) as (keyof Whole & string)[]
}
