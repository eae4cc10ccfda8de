/** Ranges one after the other, both ends included: from, to, from, to. An open end is infinite. */
export type Ranges = readonly number[]

export const everything: Ranges = [-Infinity, Infinity]

/** Whether one of the ranges has something in common with another range. */
export function overlaps(ranges: Ranges, from: number, to: number): boolean {
  for (let index = 0; index < ranges.length; index += 2) {
    if ((ranges[index] ?? Infinity) <= to && from <= (ranges[index + 1] ?? -Infinity)) return true
  }
  return false
}

/** Each range once. */
export function distinct(ranges: Ranges): Ranges {
  const ends = new Map<number, Set<number>>()
  for (let index = 0; index < ranges.length; index += 2) {
    const [from = 0, to = 0] = [ranges[index], ranges[index + 1]]
    ends.set(from, (ends.get(from) ?? new Set()).add(to))
  }
  return [...ends].flatMap(([from, tos]) => [...tos].flatMap((to) => [from, to]))
}
