import type { Document, State } from '../state.ts'
import { collectionInUrl, idInUrl } from './documents/id-in-url.ts'

/**
 * Whether a document is among those that a search query finds: the constraint of a role or a client.
 *
 * The forerunner of the Search twin, no more than constraints need: `regions:nis-24062`, `labels:jazz`, `creator:...`,
 * `id:...`, `organizer.id:...` and `_type:event`, the value in double quotes when it holds a space, combined by `AND`,
 * `OR` and parentheses, of which `AND` binds first. Another field, and a query that is no query, find nothing: a
 * permission is never given by mistake.
 */
export function matchesConstraint(document: Document, query: string, searched: Searched): boolean {
  const tokens = tokensOf(query)
  const [condition, rest] = (tokens && parseOr(tokens)) ?? []
  return condition !== undefined && rest?.length === 0 && condition(document, searched)
}

type Searched = Pick<State, 'regions'> & { readonly places: Pick<State['places'], 'get'> }
type Condition = (document: Document, searched: Searched) => boolean
/** What was read, and the tokens after it; nothing when they make no sense. */
type Parsed = readonly [Condition, readonly string[]] | undefined

function parseOr(tokens: readonly string[]): Parsed {
  return parseList(
    tokens,
    'OR',
    parseAnd,
    (conditions) => (document, searched) => conditions.some((condition) => condition(document, searched)),
  )
}

function parseAnd(tokens: readonly string[]): Parsed {
  return parseList(
    tokens,
    'AND',
    parseTerm,
    (conditions) => (document, searched) => conditions.every((condition) => condition(document, searched)),
  )
}

function parseList(
  tokens: readonly string[],
  operator: string,
  parseItem: (tokens: readonly string[]) => Parsed,
  combine: (conditions: readonly Condition[]) => Condition,
): Parsed {
  const conditions: Condition[] = []
  let rest = [operator, ...tokens]
  while (rest[0] === operator) {
    const item = parseItem(rest.slice(1))
    if (!item) return undefined
    conditions.push(item[0])
    rest = [...item[1]]
  }
  return [combine(conditions), rest]
}

function parseTerm([token = '', ...rest]: readonly string[]): Parsed {
  if (token === '(') {
    const inner = parseOr(rest)
    return inner?.[1][0] === ')' ? [inner[0], inner[1].slice(1)] : undefined
  }
  const [, field = '', quoted, plain] = /^([\w.]+):(?:"(.*)"|(.+))$/.exec(token) ?? []
  const value = quoted ?? plain
  const matches = Object.hasOwn(fields, field) ? fields[field] : undefined
  if (value === undefined) return undefined
  return [(document, searched) => matches?.(document, value, searched) ?? false, rest]
}

/** Parentheses, operators and `field:value`; nothing for a text that holds anything else. */
function tokensOf(query: string): readonly string[] | undefined {
  const token = /[()]|[\w.]+:"[^"]*"|[^\s()"]+/g
  return query.replaceAll(token, '').trim() === '' ? (query.match(token) ?? []) : undefined
}

const fields: Readonly<Record<string, (document: Document, value: string, searched: Searched) => boolean>> = {
  id: (document, id) => idInUrl(String(document['@id'])) === id,
  'organizer.id': ({ organizer }, id) => idInUrl((organizer as { '@id'?: string } | undefined)?.['@id']) === id,
  // `https://io.uitdatabank.be/events/...` is an event.
  _type: (document, type) => collectionInUrl(String(document['@id'])) === `${type}s`,
  creator: (document, id) => document['creator'] === id,
  labels: (document, label) =>
    [document['labels'], document['hiddenLabels']]
      .flat()
      .some((name) => typeof name === 'string' && name.toLowerCase() === label.toLowerCase()),
  regions(document, id, { regions, places }) {
    const region = regions.find((region) => region.id === id)
    return postalCodesOf(locationOf(document, places)).some((code) =>
      region?.postalCodes.some((range) => isInRange(code, range)),
    )
  },
}

/** An event is where its place is. */
function locationOf(document: Document, places: Searched['places']): Document {
  const { location } = document as { readonly location?: { readonly '@id'?: string } }
  return location ? (places.get(idInUrl(location['@id'])) ?? {}) : document
}

/** Those of a place's address, which has one in each language. */
function postalCodesOf({ address }: Document): readonly string[] {
  return Object.values(address ?? {}).flatMap((inLanguage: { postalCode?: unknown } | null) =>
    typeof inLanguage?.postalCode === 'string' ? [inLanguage.postalCode] : [],
  )
}

/** @param range A postal code, or two with a dash between: `1500-1999`. */
function isInRange(code: string, range: string): boolean {
  const [first = '', last = first] = range.split('-')
  return /^\d+$/.test(code) && Number(first) <= Number(code) && Number(code) <= Number(last)
}
