import { elasticsearchError, refused } from '../problems.ts'
import type { Point } from '../regions/regions.ts'
import { distanceInKilometres } from './distance.ts'
import type { Filter } from './filters.ts'
import { leadingNumber, type Parameters, plainText } from './parameters.ts'

/** Where distances are measured from, and how far is near enough, in kilometres. */
export interface Surroundings {
  readonly center: Point
  readonly radius: number
}

export function surroundings(parameters: Parameters): Surroundings | undefined {
  const coordinates = plainText(parameters, 'coordinates') || undefined
  const distance = plainText(parameters, 'distance') || undefined
  if (coordinates === undefined && distance === undefined) return undefined
  if (distance === undefined) throw refused('Required "distance" parameter missing when searching by coordinates.')
  if (coordinates === undefined) throw refused('Required "coordinates" parameter missing when searching by distance.')
  const parts = coordinates.split(',')
  if (parts.length !== 2) throw refused('Lat lon string is not in the expected format (lat,lon).')
  const [latitude = 0, longitude = 0] = parts.map(leadingNumber)
  return { center: checkedPoint(latitude, longitude), radius: kilometres(distance) }
}

export function isNear({ center, radius }: Surroundings): Filter {
  return (number, { documents }) => {
    const point = documents[number]?.point
    return point !== undefined && distanceInKilometres(center, point) <= radius
  }
}

/** Each unit in kilometres. */
const units: ReadonlyMap<string, number> = new Map(
  (
    [
      [['mi', 'miles'], 1.609344],
      [['yd', 'yards'], 0.0009144],
      [['ft', 'feet'], 0.0003048],
      [['in', 'inch'], 0.0000254],
      [['km', 'kilometers'], 1],
      [['m', 'meters'], 0.001],
      [['cm', 'centimeters'], 0.00001],
      [['mm', 'millimeters'], 0.000001],
      [['NM', 'nmi', 'nauticalmiles'], 1.852],
    ] as const
  ).flatMap(([names, size]) => names.map((name) => [name, size] as const)),
)

function kilometres(distance: string): number {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)\s*([A-Za-z]+)$/.exec(distance.trim()) ?? []
  if (number === undefined) throw refused('Distance is not in a valid format.')
  const size = units.get(unit)
  if (size === undefined) throw refused('Distance uses an unsupported unit.')
  return Number(number) * size
}

const coordinate = String.raw`([-+]?\d+(?:\.\d+)?)`
/** To look for corners anywhere in a text takes the square of its length. */
const longestBounds = 1000
const corners = new RegExp(String.raw`${coordinate},${coordinate}\|${coordinate},${coordinate}`)

export function boundsFilters(parameters: Parameters): readonly Filter[] {
  const bounds = plainText(parameters, 'bounds')
  if (bounds === undefined || bounds === '') return []
  const [south, west, north, east] = corners.exec(bounds.slice(0, longestBounds))?.slice(1).map(Number) ?? []
  if (south === undefined || west === undefined || north === undefined || east === undefined) {
    const format = '"southWestLat,southWestLong|northEastLat,NorthEastLong"'
    throw refused(`Bounds parameter should be in the ${format} format.`)
  }
  checkedPoint(south, west)
  checkedPoint(north, east)
  if (south > north) throw elasticsearchError(`top is below bottom corner: ${north} vs. ${south}`)
  const isInBox: Filter = (number, { documents }) => {
    const point = documents[number]?.point
    return point !== undefined && isWithin(point, south, west, north, east)
  }
  return [isInBox]
}

/** A box may reach across the line where east and west meet. */
function isWithin({ latitude, longitude }: Point, south: number, west: number, north: number, east: number): boolean {
  if (latitude < south || latitude > north) return false
  return west <= east ? west <= longitude && longitude <= east : longitude >= west || longitude <= east
}

function checkedPoint(latitude: number, longitude: number): Point {
  if (Math.abs(latitude) > 90) throw refused('Latitude should be between -90 and 90.')
  if (Math.abs(longitude) > 180) throw refused('Longitude should be between --180 and 180.')
  return { latitude, longitude }
}
