import type { Point } from '../regions/regions.ts'

const earthRadius = 6371.0088

export function distanceInKilometres(one: Point, other: Point): number {
  const [phi, otherPhi] = [radians(one.latitude), radians(other.latitude)]
  const lambda = radians(other.longitude - one.longitude)
  const half = Math.sin((otherPhi - phi) / 2) ** 2 + Math.cos(phi) * Math.cos(otherPhi) * Math.sin(lambda / 2) ** 2
  return 2 * earthRadius * Math.asin(Math.sqrt(half))
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
