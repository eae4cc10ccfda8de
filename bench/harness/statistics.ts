/** The middle value, or the mean of the two in the middle. @throws {RangeError} When there are none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** What half of the values lie between: the first and the third quartile. */
export function quartiles(values: readonly number[]): readonly [number, number] {
  return [quantile(values, 0.25), quantile(values, 0.75)]
}

/** Between two values, in proportion. */
function quantile(values: readonly number[], part: number): number {
  if (values.length === 0) throw new RangeError('There are no values.')
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * part
  const below = sorted[Math.floor(place)] as number
  const above = sorted[Math.ceil(place)] as number
  return below + (above - below) * (place - Math.floor(place))
}
