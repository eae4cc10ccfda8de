import type { Localized } from '../../entry/documents/localized.ts'
import type { Region as SeedRegion } from '../../seed/seed.ts'
import { knownRegions, type KnownRegion } from './belgium.ts'

/** Where something is, in degrees. */
export interface Point {
  readonly latitude: number
  readonly longitude: number
}

export interface Region {
  readonly id: string
  readonly name: Localized
  readonly children: readonly Region[]
}

export interface Regions {
  /** The largest ones; in the order in which they are shown. */
  readonly tree: readonly Region[]
  /** The ids of the regions that have a postal code, the larger first. */
  at(postalCode: string): readonly string[]
}

const bySeed = new WeakMap<readonly SeedRegion[], Regions>()

/** The known regions with those of a seed: one with the id of a known one takes its place in the tree. */
export function regionsOf(seed: readonly SeedRegion[]): Regions {
  const made = bySeed.get(seed) ?? makeRegions(seed)
  bySeed.set(seed, made)
  return made
}

function makeRegions(seed: readonly SeedRegion[]): Regions {
  const seeded = new Map(seed.map((region) => [region.id, region]))
  const known = knownRegions.map((region) => withSeed(region, seeded))
  const knownIds = new Set(flat(known).map(({ id }) => id))
  const others = seed
    .filter(({ id }) => !knownIds.has(id))
    .map(({ id, name, postalCodes }) => ({ id, name: { nl: name }, postalCodes, children: [] }))
  const tree = [...known, ...others]
  const all = flat(tree)
  const found = new Map<string, readonly string[]>()
  return {
    tree,
    at(postalCode) {
      const ids =
        found.get(postalCode) ??
        all.filter((region) => region.postalCodes.some((range) => isInRange(postalCode, range))).map(({ id }) => id)
      if (found.size < 10_000) found.set(postalCode, ids)
      return ids
    },
  }
}

interface Node extends Region {
  readonly postalCodes: readonly string[]
  readonly children: readonly Node[]
}

function withSeed(region: KnownRegion, seed: ReadonlyMap<string, SeedRegion>): Node {
  const { id, name, postalCodes, children = [] } = region
  const own = seed.get(id)
  return {
    id,
    name: own ? { ...name, nl: own.name } : name,
    postalCodes: own?.postalCodes ?? postalCodes,
    children: children.map((child) => withSeed(child, seed)),
  }
}

function flat(regions: readonly Node[]): readonly Node[] {
  return regions.flatMap((region) => [region, ...flat(region.children)])
}

/** @param range A postal code, or two with a dash between: `1500-1999`. */
function isInRange(code: string, range: string): boolean {
  const [first = '', last = first] = range.split('-')
  return /^\d+$/.test(code) && Number(first) <= Number(code) && Number(code) <= Number(last)
}

const middles: readonly (readonly [code: number, point: Point])[] = middlesOf(knownRegions)

/** About where a Belgian postal code is: the middle of the known place with the nearest number in its province. */
export function pointOfPostalCode(postalCode: string): Point | undefined {
  const code = Number(postalCode)
  const near = middles.filter(([other]) => Math.floor(other / 500) === Math.floor(code / 500))
  const distances = near.map(([other]) => Math.abs(other - code))
  return near[distances.indexOf(Math.min(...distances))]?.[1]
}

function middlesOf(regions: readonly KnownRegion[]): readonly (readonly [number, Point])[] {
  return regions.flatMap(({ middle, postalCodes, children = [] }) => {
    const [latitude, longitude] = middle ?? []
    const own =
      latitude === undefined || longitude === undefined
        ? []
        : postalCodes.map((code) => [Number.parseInt(code, 10), { latitude, longitude }] as const)
    return [...middlesOf(children), ...own]
  })
}
