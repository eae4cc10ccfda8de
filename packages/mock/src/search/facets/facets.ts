import { type Localized } from '../../entry/documents/localized.ts'
import type { State } from '../../state.ts'
import { languages } from '../languages.ts'
import { listOfValues } from '../index/index-document.ts'
import type { SearchIndex } from '../index/search-index.ts'
import { type Region, regionsOf } from '../regions/regions.ts'
import type { Hit } from '../search.ts'
import type { FacetName } from './facet-names.ts'

/** A value that some of the results have. */
interface FacetNode {
  readonly name: Localized
  readonly count: number
  readonly children?: Facet
}

/** By value; PHP writes an empty one as a list. */
type Facet = Readonly<Record<string, FacetNode>> | readonly never[]

/** How many of all the results have each value, facet by facet. */
export function facetsOf(
  hits: readonly Hit[],
  names: readonly FacetName[],
  index: SearchIndex,
  state: State,
): Readonly<Record<string, Facet>> {
  return Object.fromEntries(names.map((name) => [name, facetOf(name, hits, index, state)]))
}

function facetOf(name: FacetName, hits: readonly Hit[], index: SearchIndex, state: State): Facet {
  switch (name) {
    case 'regions':
      return regionNodes(regionsOf(state.regions).tree, counted(hits.map(({ document }) => document.regions)))
    case 'labels':
      return labelNodes(counted(hits.map(({ document }) => document.labels)))
    case 'types':
      return termNodes(countedField('typeIds', hits, index), state)
    case 'themes':
      return termNodes(countedField('themeIds', hits, index), state)
    case 'facilities':
      return termNodes(countedField('facilityIds', hits, index), state)
  }
}

type Counts = ReadonlyMap<string, number>

function countedField(field: string, hits: readonly Hit[], index: SearchIndex): Counts {
  return counted(hits.map(({ number }) => listOfValues(index.value(field, number)).map(String)))
}

function counted(values: readonly (readonly string[])[]): Counts {
  const counts = new Map<string, number>()
  for (const value of values.flatMap((list) => [...new Set(list)])) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** A region shows within a larger one only if that one shows. */
function regionNodes(regions: readonly Region[], counts: Counts): Facet {
  return facet(
    regions.flatMap(({ id, name, children }) => {
      const count = counts.get(id)
      return count === undefined ? [] : [[id, node(name, count, regionNodes(children, counts))] as const]
    }),
  )
}

/** In the order of the taxonomy. */
function termNodes(counts: Counts, { terms }: State): Facet {
  return facet(
    [...terms.values()].flatMap(({ id, name }) => {
      const count = counts.get(id)
      return count === undefined ? [] : [[id, node(name, count)] as const]
    }),
  )
}

function labelNodes(counts: Counts): Facet {
  const byCount = [...counts].toSorted(([, one], [, other]) => other - one)
  return facet(
    byCount.map(([label, count]) => {
      const name = Object.fromEntries(languages.map((language) => [language, label]))
      return [label, node(name, count)] as const
    }),
  )
}

function node(name: Localized, count: number, children: Facet = []): FacetNode {
  return { name, count, ...(Object.keys(children).length > 0 ? { children } : {}) }
}

function facet(nodes: readonly (readonly [string, FacetNode])[]): Facet {
  return nodes.length > 0 ? Object.fromEntries(nodes) : []
}
