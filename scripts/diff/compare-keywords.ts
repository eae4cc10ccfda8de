import { isProse } from './alternatives.ts'
import { canonical, isNode, type Node } from './references.ts'

type Find = (kind: string, before: unknown, after: unknown) => void

const upper = new Set(['maxLength', 'maxItems', 'maximum', 'exclusiveMaximum', 'maxProperties'])
const lower = new Set(['minLength', 'minItems', 'minimum', 'exclusiveMinimum', 'minProperties'])
const patterns = new Set(['pattern', 'multipleOf', 'uniqueItems'])

/** Finds what differs between the keywords of two schemas of one type. What it has no rule for is never harmless. */
export function compareKeywords(before: Node, after: Node, find: Find): void {
  for (const keyword of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const one = before[keyword]
    const other = after[keyword]
    if (canonical(one) === canonical(other)) continue
    for (const kind of kindsOf(keyword, one, other)) find(kind, { [keyword]: one }, { [keyword]: other })
  }
}

function kindsOf(keyword: string, before: unknown, after: unknown): string[] {
  if (isProse(keyword)) return ['prose changed']
  if (upper.has(keyword)) return [limit(before, after, (a, b) => a > b)]
  if (lower.has(keyword)) return [limit(before, after, (a, b) => a < b)]
  if (patterns.has(keyword)) return [after === undefined || after === false ? 'limit widened' : 'limit narrowed']
  if (keyword === 'integer') return [after === undefined ? 'fractions allowed' : 'fractions refused']
  if (keyword === 'default') return [before === undefined ? 'default added' : 'default changed']
  if (keyword === 'deprecated') return [after === true ? 'deprecated' : 'no longer deprecated']
  if (keyword === 'format') {
    return [...(before === undefined ? [] : ['format removed']), ...(after === undefined ? [] : ['format added'])]
  }
  if (keyword === 'discriminator' && sameTags(before, after)) return ['prose changed']
  return ['keyword changed']
}

function limit(before: unknown, after: unknown, isNarrower: (before: number, after: number) => boolean): string {
  if (after === undefined) return 'limit widened'
  if (typeof before !== 'number' || typeof after !== 'number') return 'limit narrowed'
  return isNarrower(before, after) ? 'limit narrowed' : 'limit widened'
}

/** The branches of the union say which tags come and go; here it matters that none has moved to another schema. */
function sameTags(before: unknown, after: unknown): boolean {
  if (!isNode(before) || !isNode(after) || before['propertyName'] !== after['propertyName']) return false
  const [one, other] = [before['mapping'], after['mapping']]
  if (!isNode(one) || !isNode(other)) return false
  const targets = (mapping: Node): string => canonical(Object.values(mapping).toSorted())
  const shared = Object.keys(one).filter((tag) => tag in other)
  if (shared.some((tag) => one[tag] !== other[tag])) return false
  // A tag that came or went has a schema of its own.
  const alone = (mapping: Node): boolean => new Set(Object.values(mapping)).size === Object.keys(mapping).length
  return alone(one) && alone(other) && targets(one) !== targets(other)
}
