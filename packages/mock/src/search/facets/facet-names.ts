import { refused } from '../problems.ts'
import { type Parameters, texts } from '../parameters/parameters.ts'

const facetNames = ['regions', 'types', 'themes', 'facilities', 'labels'] as const
export type FacetName = (typeof facetNames)[number]

/** The facets that are asked for, each once. */
export function askedFacets(parameters: Parameters): readonly FacetName[] {
  const asked = texts(parameters, 'facets').map((text) => {
    const name = facetNames.find((known) => known === text.toLowerCase())
    if (!name) throw refused(`Unknown facet name '${text}'.`)
    return name
  })
  return [...new Set(asked)]
}
