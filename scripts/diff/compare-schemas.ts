import { alternativesOf, targetsOf, type Alternative } from './alternatives.ts'
import { compareKeywords } from './compare-keywords.ts'
import type { Direction, Finding } from './change.ts'
import { canonical, isNode, nameOf, resolve, type Node } from './references.ts'

/** Two named schemas to be compared: where one is reached, what differs between them counts. */
export interface Pair {
  readonly before: string
  readonly after: string
  readonly direction: Direction
}

export interface Comparison {
  readonly findings: Finding[]
  /** Named schemas that are reached from here. */
  readonly pairs: Pair[]
}

/** Finds what differs between schemas of two documents. Named schemas within them are not entered, but given as pairs. */
export type CompareSchemas = (before: unknown, after: unknown, direction: Direction, location: string) => Comparison

export function schemaComparer(old: Node, young: Node): CompareSchemas {
  return (before, after, direction, location) => {
    const comparison: Comparison = { findings: [], pairs: [] }
    compare(before, after, location, 0)
    return comparison

    function compare(before: unknown, after: unknown, at: string, depth: number): void {
      if (isReference(before) && isReference(after)) {
        comparison.pairs.push({ before: before.$ref, after: after.$ref, direction })
        return
      }
      if (depth > 30) {
        if (canonical(before) !== canonical(after)) find('keyword changed', at, undefined, undefined)
        return
      }
      const olds = alternativesOf(old, before)
      const news = alternativesOf(young, after)
      const { matches, removed, added } = match(olds, news)
      for (const [one, other] of matches) compareAlternatives(one, other, at, depth)
      for (const one of removed) {
        find(one.type === 'null' ? 'null removed' : 'type removed', at, describe(one), undefined)
      }
      for (const other of added) find('type added', at, undefined, describe(other))
    }

    function compareAlternatives(one: Alternative, other: Alternative, at: string, depth: number): void {
      if (one.ref !== undefined && other.ref !== undefined) {
        comparison.pairs.push({ before: one.ref, after: other.ref, direction })
        compareKeywords(one.keywords, other.keywords, (kind, before, after) => find(kind, at, before, after))
        return
      }
      if (one.ref !== undefined || other.ref !== undefined) {
        compare(
          one.ref === undefined ? asSchema(one) : resolve(old, { $ref: one.ref }),
          other.ref === undefined ? asSchema(other) : resolve(young, { $ref: other.ref }),
          at,
          depth + 1,
        )
        return
      }
      compareValues(one.values, other.values, at)
      compareProperties(one, other, at, depth)
      if (one.type === 'array') compare(one.items, other.items, `${at}[]`, depth + 1)
      compareOthers(one.others, other.others, at, depth)
      compareKeywords(one.keywords, other.keywords, (kind, before, after) => find(kind, at, before, after))
      reachWithin([one.keywords, other.keywords])
    }

    function compareValues(before: Alternative['values'], after: Alternative['values'], at: string): void {
      if (!before || !after) {
        if (after) find('values closed', at, undefined, after)
        if (before) find('values opened', at, before, undefined)
        return
      }
      const has = (values: readonly unknown[], value: unknown): boolean =>
        values.some((one) => canonical(one) === canonical(value))
      for (const value of before) if (!has(after, value)) find('value removed', at, value, undefined)
      for (const value of after) if (!has(before, value)) find('value added', at, undefined, value)
    }

    function compareProperties(one: Alternative, other: Alternative, at: string, depth: number): void {
      const names = (of: Alternative): string[] => [...new Set([...Object.keys(of.properties), ...of.required])]
      for (const name of names(one)) {
        const place = `${at}.${name}`
        if (!names(other).includes(name)) find('property removed', place, name, undefined)
        else {
          const wasRequired = one.required.includes(name)
          const isRequired = other.required.includes(name)
          if (isRequired && !wasRequired) find('property made required', place, name, name)
          if (wasRequired && !isRequired) find('property made optional', place, name, name)
          compare(one.properties[name] ?? true, other.properties[name] ?? true, place, depth + 1)
        }
      }
      for (const name of names(other)) {
        if (names(one).includes(name)) continue
        find(
          `${other.required.includes(name) ? 'required property' : 'property'} added`,
          `${at}.${name}`,
          undefined,
          name,
        )
      }
    }

    function compareOthers(before: unknown, after: unknown, at: string, depth: number): void {
      if (isNode(before) && isNode(after)) compare(before, after, `${at}.*`, depth + 1)
      else if (canonical(before) === canonical(after)) return
      else if (before === undefined && after === false) find('unknown properties refused', at, before, after)
      else if (before === false && after === undefined) find('unknown properties allowed', at, before, after)
      else find('keyword changed', at, { additionalProperties: before }, { additionalProperties: after })
    }

    /** Keywords that are compared as they are written may refer to schemas that have changed. */
    function reachWithin(value: unknown): void {
      if (Array.isArray(value)) value.forEach(reachWithin)
      if (!isNode(value)) return
      const { $ref } = value
      if (typeof $ref === 'string') {
        for (const direction of ['request', 'response'] as const)
          comparison.pairs.push({ before: $ref, after: $ref, direction })
      }
      Object.values(value).forEach(reachWithin)
    }

    function find(kind: string, at: string, before: unknown, after: unknown): void {
      comparison.findings.push({ kind, direction, location: at, before, after })
    }
  }

  interface Matches {
    readonly matches: readonly (readonly [Alternative, Alternative])[]
    readonly removed: readonly Alternative[]
    readonly added: readonly Alternative[]
  }

  /** Which alternative has become which: the same, then one with the same tag, then one of the same type. */
  function match(olds: readonly Alternative[], news: readonly Alternative[]): Matches {
    const removed = [...olds]
    const added = [...news]
    const matches: [Alternative, Alternative][] = []
    const criteria: ((one: Alternative, other: Alternative) => boolean)[] = [
      (one, other) => canonical(one) === canonical(other),
      (one, other) => one.ref !== undefined && other.ref !== undefined && nameOf(one.ref) === nameOf(other.ref),
      (one, other) => tagsOf(old, one).some((tag) => tagsOf(young, other).includes(tag)),
      (one, other) => kindOf(old, one) === kindOf(young, other),
    ]
    for (const agree of criteria) {
      for (const one of removed.slice()) {
        const other = added.find((candidate) => agree(one, candidate))
        if (!other) continue
        matches.push([one, other])
        removed.splice(removed.indexOf(one), 1)
        added.splice(added.indexOf(other), 1)
      }
    }
    return { matches, removed, added }
  }
}

/** `calendarType="single"`: the properties of an object that can have one value only. */
function tagsOf(document: Node, alternative: Alternative): string[] {
  return targetsOf(document, alternative).flatMap(({ properties }) =>
    Object.entries(properties).flatMap(([name, property]) => {
      const [only, ...more] = alternativesOf(document, property)
      return only?.values?.length === 1 && more.length === 0 ? [`${name}=${canonical(only.values[0])}`] : []
    }),
  )
}

function kindOf(document: Node, alternative: Alternative): string {
  return targetsOf(document, alternative)[0]?.type ?? 'any'
}

function describe({ type, ref, values }: Alternative): string {
  if (ref !== undefined) return nameOf(ref)
  if (values) return canonical(values)
  return type === 'any' ? 'anything' : type === 'null' ? 'null' : `${/^[ao]/.test(type) ? 'an' : 'a'} ${type}`
}

function asSchema({ type, values, properties, required, items, others, keywords }: Alternative): unknown {
  const { integer, ...rest } = keywords
  return {
    ...rest,
    ...(type !== 'any' && { type: type === 'file' ? 'string' : integer ? 'integer' : type }),
    ...(values && { enum: values }),
    ...(type === 'object' && { properties, required }),
    ...(items !== undefined && { items }),
    ...(others !== undefined && { additionalProperties: others }),
  }
}

function isReference(value: unknown): value is { readonly $ref: string } {
  return isNode(value) && typeof value['$ref'] === 'string' && Object.keys(value).length === 1
}
