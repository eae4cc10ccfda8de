const hour = 3_600_000
const day = 24 * hour

/** What a clock in Brussels shows at an instant, as if it were UTC; as the rules have been since 1996. */
export function clockInBrussels(instant: number): number {
  const year = new Date(instant).getUTCFullYear()
  const [start, end] = summerOf(year)
  return instant + (start <= instant && instant < end ? 2 * hour : hour)
}

/** The instant at which a clock in Brussels shows something, given as if it were UTC. */
export function instantInBrussels(clock: number): number {
  const inSummer = clock - 2 * hour
  return clockInBrussels(inSummer) === clock ? inSummer : clock - hour
}

/** When summer time begins and ends, by year. */
const summers = new Map<number, readonly [start: number, end: number]>()

function summerOf(year: number): readonly [start: number, end: number] {
  const summer = summers.get(year) ?? [lastSunday(year, 3) + hour, lastSunday(year, 10) + hour]
  if (summers.size < 10_000) summers.set(year, summer)
  return summer
}

/** Midnight UTC of the last Sunday of a month. */
function lastSunday(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month, 0))
  return lastDay.getTime() - lastDay.getUTCDay() * day
}
