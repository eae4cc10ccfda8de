import { toMoment } from './moment.ts'
import type { Field, Fields, RangeFields, TextField, WordField } from './query-fields.ts'

export type { Field, Fields } from './query-fields.ts'

declare const isQuery: unique symbol

/** A query in Lucene's syntax, for `q`. Texts are no queries: `phrase` and `term` make them so. */
export type Query = string & { readonly [isQuery]: true }

/**
 * Finds a text in names, descriptions, labels, terms, addresses and the like: its words, as they follow each other.
 *
 * Whatever is in the text is looked for literally. For words in any order, see the parameter `text`.
 *
 * @example
 * await search.searchEvents({ q: and(phrase('den hemel'), term('address.nl.postalCode', '9000')) })
 */
export function phrase(text: string): Query {
  return quoted(text) as Query
}

/**
 * Finds a value in a field: as the whole of it, or, in a text such as a name, as words that follow each other.
 *
 * Upper and lower case are the same, save in `domain`, `typeIds`, `themeIds` and `facilityIds`. A field that has several
 * values needs to have this one. Whatever is in the value is looked for literally.
 *
 * @param field Its name; with `*` for the language, the field in any language.
 * @example
 * await search.searchEvents({ q: or(term('labels', 'jazz'), term('name.*', 'jazz')) })
 */
export function term<Name extends Field>(field: Name, value: Fields[Name]): Query {
  return `${escaped(field)}:${literal(value)}` as Query
}

/**
 * Finds what begins with a text: whole values, or, in a text such as a name, single words.
 *
 * @example
 * await search.searchPlaces({ q: prefix('address.nl.postalCode', '90') })
 */
export function prefix(field: WordField | TextField, text: string): Query {
  return `${escaped(field)}:${escaped(text)}*` as Query
}

/**
 * Finds what has the form of a pattern: whole values, or, in a text such as a name, single words.
 *
 * @param pattern `*` stands for any characters, `?` for one; the others for themselves.
 * @example
 * await search.searchOrganizers({ q: wildcard('domain', '*.gent.be') })
 */
export function wildcard(field: WordField | TextField, pattern: string): Query {
  const isLiteral = !/[*?]/.test(pattern)
  const value = isLiteral ? quoted(pattern) : pattern.replaceAll(/[^\p{L}\p{N}_.@*?]/gu, String.raw`\$&`)
  return `${escaped(field)}:${value}` as Query
}

/** Its ends, in it (`gte`, `lte`) or just outside it (`gt`, `lt`); it is open where there is none. */
export type Range<Bound> = (
  | { readonly gte?: Bound | undefined; readonly gt?: never }
  | { readonly gt?: Bound | undefined; readonly gte?: never }
) &
  (
    | { readonly lte?: Bound | undefined; readonly lt?: never }
    | { readonly lt?: Bound | undefined; readonly lte?: never }
  )

/**
 * Finds what has a value in a range; of fields that are ranges themselves (`dateRange`, `typicalAgeRange`), what overlaps it.
 *
 * @throws {TypeError} when a bound is an empty text or `*`.
 * @throws {RangeError} when a bound is an invalid date.
 * @example
 * const tomorrow = { gte: '2026-12-05T00:00:00+01:00', lt: '2026-12-06T00:00:00+01:00' } as const
 * await search.searchEvents({ q: and(range('dateRange', tomorrow), range('price', { lte: 10 })) })
 */
export function range<Name extends keyof RangeFields>(
  field: Name,
  { gte, gt, lte, lt }: Range<RangeFields[Name]>,
): Query {
  const start = `${gt === undefined ? '[' : '{'}${bound(field, gte ?? gt)}`
  const end = `${bound(field, lte ?? lt)}${lt === undefined ? ']' : '}'}`
  return `${escaped(field)}:${start} TO ${end}` as Query
}

/** Finds what has any value in a field. */
export function exists(field: Field): Query {
  return `_exists_:${escaped(field)}` as Query
}

/** Finds what all of the queries find; everything, when there are none. */
export function and(...queries: readonly Query[]): Query {
  return queries.length > 0 ? joined(queries, ' AND ') : everything
}

/** Finds what any of the queries finds; nothing, when there are none. */
export function or(...queries: readonly Query[]): Query {
  return queries.length > 0 ? joined(queries, ' OR ') : not(everything)
}

/** Finds what the query doesn't. */
export function not(query: Query): Query {
  // A NOT on its own within brackets finds nothing in Lucene.
  return `(${everything} AND NOT ${query})` as Query
}

const everything = '*:*' as Query

/** Always with brackets: Lucene's AND and OR have no precedence to rely on. */
function joined(queries: readonly Query[], operator: string): Query {
  return `(${queries.join(operator)})` as Query
}

function literal(value: string | number | boolean | Date): string {
  if (value instanceof Date) return quoted(toMoment(value))
  return typeof value === 'string' ? quoted(value) : String(value).replaceAll('-', String.raw`\-`)
}

/** The server replaces `_type:` by `@type:`, wherever it stands. */
function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]|(?<=_type):/g, String.raw`\$&`)}"`
}

/** Names of fields, and texts beside wildcards, can't be quoted. */
function escaped(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}_.@]/gu, String.raw`\$&`)
}

/**
 * Between brackets a backslash before `"` may or may not end what is quoted, so that neither stands there as it is; and
 * `*` is an open end even if quoted.
 */
function bound(field: string, value: string | number | Date | undefined): string {
  if (value === undefined) return '*'
  if (typeof value === 'number') return String(value)
  if (value instanceof Date) return toMoment(value)
  if (value === '' || value === '*') throw new TypeError(`range of ${field}: leave out "${value}" for an open end`)
  if (/^[a-z0-9.:+-]+$/i.test(value) && value !== 'TO') return value
  const hex = (character: string) => String.raw`\u00${character.charCodeAt(0).toString(16)}`
  return `"${value.replaceAll(/["\\]|(?<=_type):/g, hex)}"`
}
