import { sameJson } from '../../core/same-json.ts'

/** New values; undefined for a property that goes. */
export type Changes<Value> = { readonly [Key in keyof Value]?: Value[Key] | undefined }

/**
 * The document with other values for some of its properties; undefined takes a property away.
 * The very same document comes back when nothing differs: that is how the rules see that an update is a no-op.
 *
 * A rule that several kinds of documents share names the part that it knows: `change<D, Labelled>(document, ...)`.
 */
export function change<Whole extends Part, Part extends object = Whole>(
  document: Whole,
  changes: Changes<NoInfer<Part>>,
): Whole {
  const keys = (Object.keys(changes) as (keyof Part)[]).filter((key) => !sameJson(document[key], changes[key]))
  if (keys.length === 0) return document
  const changed = { ...document }
  for (const key of keys) {
    if (changes[key] === undefined) delete changed[key]
    else changed[key] = changes[key] as Whole[keyof Part]
  }
  return changed
}

/** For properties that are left out rather than empty. */
export function unlessEmpty<List extends readonly unknown[]>(list: List): List | undefined {
  return list.length > 0 ? list : undefined
}
