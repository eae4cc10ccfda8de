/** An instant as publiq writes it: `2026-11-24T09:00:00+00:00`. */
export function atom(milliseconds: number): string {
  const second = Math.floor(milliseconds / 1000)
  if (second !== last.second) last = { second, text: `${new Date(milliseconds).toISOString().slice(0, 19)}+00:00` }
  return last.text
}

/** Many changes come within a second. */
let last = { second: NaN, text: '' }

/** A date-time as it is stored: the offset that was sent, without fractions; one without offset is Brussels time. */
export function storedDateTime(dateTime: string): string {
  const parts = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::(\d\d))?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?$/i.exec(dateTime)
  if (!parts) return dateTime
  const [, minutes, seconds = '00', offset] = parts
  // RFC 3339 allows a leap second, which no clock here can tell.
  const local = `${minutes}:${seconds === '60' ? '59' : seconds}`
  if (offset === undefined) return `${local}${brusselsOffset(Date.parse(`${local}Z`))}`
  if (offset.toUpperCase() === 'Z') return `${local}+00:00`
  return `${local}${offset.slice(0, 3)}:${offset.slice(-2)}`
}

/** When a date-time is, in milliseconds since 1970, wherever the twin runs. */
export function instantOf(dateTime: string): number {
  return Date.parse(storedDateTime(dateTime))
}

/** The offset, such as `+02:00`, at a wall-clock time in Brussels (given as if it were UTC). */
function brusselsOffset(wallClock: number): string {
  const hour = 3_600_000
  const isSummer = shownInBrussels(wallClock - 2 * hour) === wallClock
  return isSummer ? '+02:00' : '+01:00'
}

/** What a clock in Brussels shows at an instant, as if it were UTC. */
function shownInBrussels(instant: number): number {
  const { year, month, day, hour, minute, second } = partsInZone(instant, 'Europe/Brussels')
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

export interface DateParts {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

/** @throws RangeError for a time zone that does not exist. */
export function partsInZone(instant: number, timeZone: string): DateParts {
  const parts = Object.fromEntries(
    formatIn(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts
  return { year, month, day, hour, minute, second }
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a format takes far longer than using one. */
function formatIn(timeZone: string): Intl.DateTimeFormat {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  formats.set(timeZone, format)
  return format
}
