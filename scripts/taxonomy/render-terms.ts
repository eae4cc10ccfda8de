import type { Term } from '@uitkit/taxonomy'

/** Which terms go together, by scope and domain, and what they are. */
const groups = [
  { name: 'eventTypes', scope: 'events', domain: 'eventtype', description: 'Types of events' },
  { name: 'eventThemes', scope: 'events', domain: 'theme', description: 'Themes of events' },
  { name: 'eventFacilities', scope: 'events', domain: 'facility', description: 'Facilities of events' },
  { name: 'placeTypes', scope: 'places', domain: 'eventtype', description: 'Types of places' },
  { name: 'placeThemes', scope: 'places', domain: 'theme', description: 'Themes of places' },
  { name: 'placeFacilities', scope: 'places', domain: 'facility', description: 'Facilities of places' },
] as const

/**
 * The source of constants for terms, by domain and scope, sorted by name.
 *
 * @param known Where and when they were known, to go on with "as": "the Taxonomy API listed them on 2026-11-24".
 */
export function renderTerms(terms: readonly Term[], known: string): string {
  const filled = groups
    .map((group) => ({ ...group, terms: terms.filter((term) => isIn(group, term)) }))
    .filter((group) => group.terms.length > 0)

  const constants = filled.map(
    ({ name, description, terms }) => `/** ${description}, as ${known}. The list may be partial. */
export const ${name} = {
${constantsOf(terms).join('\n')}
} as const
`,
  )
  return `// Written by \`pnpm taxonomy:update\`: do not edit.

${constants.join('\n')}
/** The id of a term that is a constant here. */
export type KnownTermId =
${filled.map(({ name }) => `  | (typeof ${name})[keyof typeof ${name}]`).join('\n')}

/** The id of a term, any text: the list is partial. Editors suggest those that are known. */
export type TermId = KnownTermId | (string & {})
`
}

/** Terms that would be no constant, as their domain or all their scopes are new ones. */
export function unknownTerms(terms: readonly Term[]): Term[] {
  return terms.filter((term) => !groups.some((group) => isIn(group, term)))
}

function isIn({ scope, domain }: (typeof groups)[number], term: Term): boolean {
  return term.domain === domain && term.scope.includes(scope)
}

/** Terms that are called the same have their id in their name. */
function constantsOf(terms: readonly Term[]): string[] {
  const names = terms.map(nameOf)
  const constants = terms.map((term, index) => {
    const name = names[index] ?? ''
    const isUnique = names.indexOf(name) === names.lastIndexOf(name)
    return { name: isUnique ? name : `${name}_${term.id.replaceAll(/[^A-Za-z0-9]/g, '_')}`, term }
  })
  return constants
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, term }) => line(`/** ${comment(term)} */`, `${name}: ${textAsCode(term.id)},`))
}

/** In the style of the house, which breaks what is too long. */
function line(comment: string, constant: string): string {
  const isLong = comment.length + constant.length > 117
  return `  ${comment}${isLong ? '\n  ' : ' '}${constant}`
}

/** `Poëzie` is `poezie`, `Hip hop, rnb en rap` is `hipHopRnbEnRap`. */
function nameOf({ name }: Term): string {
  const words =
    name.nl
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  const camelCase = words.map((word, index) => (index > 0 ? word[0]?.toUpperCase() + word.slice(1) : word)).join('')
  return /^[a-z]/.test(camelCase) ? camelCase : `_${camelCase}`
}

/** Its names in all languages. */
function comment({ name: { nl, fr, de, en } }: Term): string {
  const names = [...new Set([nl, fr, de, en].filter((name) => name !== undefined))]
  return `${names.join(' | ').replaceAll(/\s+/g, ' ').replaceAll('*/', '* /')}.`
}

function textAsCode(text: string): string {
  return /^[\w+/=.-]*$/.test(text) ? `'${text}'` : JSON.stringify(text)
}
