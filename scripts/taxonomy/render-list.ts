import type { Term } from '@uitkit/mock'

/** The source of the list that the twin answers, in the order of the ids. */
export function renderList(terms: readonly Term[]): string {
  const lines = terms.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((term) => `  ${JSON.stringify(term)},\n`)
  return `// Written by \`pnpm taxonomy:update\`: do not edit.

import type { Term } from '../seed/seed.ts'

/** Those terms that are constants of @uitkit/taxonomy, as the Taxonomy API lists them. */
export const knownTerms: readonly Term[] = [
${lines.join('')}]
`
}
