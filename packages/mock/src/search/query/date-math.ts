import { QueryError } from './query.ts'

/** The first and the last millisecond that a text stands for: `2026-11-24` is a whole day. */
export interface Instant {
  readonly first: number
  readonly last: number
}

const dateTime = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(Z|[+-]\d\d:?\d\d)$/
const date = /^(\d{4})-(\d\d)-(\d\d)$/
const math = /^(?:([+-])(\d*)|\/)([yMwdhHms])/
const day = 86_400_000

/**
 * Reads a date with Elasticsearch's date maths: `2026-11-24T20:00:00+01:00`, `now-1d`, `now/d`, `2026-11-24||+1M`.
 *
 * @param form Whether the field holds moments or whole days.
 * @throws {QueryError} For any other form, milliseconds too.
 */
export function readInstant(text: string, form: 'date-time' | 'date', now: number): Instant {
  const [anchor = '', steps = ''] = text.startsWith('now') ? ['now', text.slice(3)] : text.split('||')
  const start = anchor === 'now' ? { first: now, last: now } : parse(anchor, form)
  return calculate(start, steps)
}

function parse(text: string, form: 'date-time' | 'date'): Instant {
  const [, year, month, dayOfMonth, hour = '0', minute = '0', second = '0', offset = 'Z'] =
    (form === 'date' ? date : dateTime).exec(text) ?? []
  const parts = [year, month, dayOfMonth, hour, minute, second].map(Number) as [number, ...number[]]
  const [y, m = 0, d = 0, h = 0, min = 0, s = 0] = parts
  const utc = Date.UTC(y, m - 1, d, h, min, s)
  const isReal = year !== undefined && new Date(utc).getUTCDate() === d && h < 24 && min < 60 && s < 60 && m <= 12
  if (!isReal) throw new QueryError(`This is no ${form}.`)
  const first = utc - offsetOf(offset)
  return { first, last: first + (form === 'date' ? day : 1000) - 1 }
}

/** @param offset `Z`, `+01:00` or `+0100`, in milliseconds. */
function offsetOf(offset: string): number {
  if (offset === 'Z') return 0
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2))
  return (offset.startsWith('-') ? -minutes : minutes) * 60_000
}

function calculate({ first, last }: Instant, steps: string): Instant {
  let instant = { first, last }
  let rest = steps
  while (rest !== '') {
    const [step, sign, count, unit = ''] = math.exec(rest) ?? []
    if (step === undefined) throw new QueryError('This is no date maths.')
    const amount = sign === undefined ? 0 : Number(count || 1) * (sign === '-' ? -1 : 1)
    instant =
      sign === undefined
        ? { first: floor(instant.first, unit), last: added(floor(instant.first, unit), 1, unit) - 1 }
        : { first: added(instant.first, amount, unit), last: added(instant.last, amount, unit) }
    rest = rest.slice(step.length)
  }
  return instant
}

const milliseconds: Readonly<Record<string, number>> = {
  w: 7 * day,
  d: day,
  h: 3_600_000,
  H: 3_600_000,
  m: 60_000,
  s: 1000,
}

function added(instant: number, amount: number, unit: string): number {
  const length = milliseconds[unit]
  if (length !== undefined) return instant + amount * length
  const moved = new Date(instant)
  const months = unit === 'y' ? amount * 12 : amount
  const dayOfMonth = moved.getUTCDate()
  moved.setUTCDate(1)
  moved.setUTCMonth(moved.getUTCMonth() + months)
  const lastDay = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate()
  moved.setUTCDate(Math.min(dayOfMonth, lastDay))
  return moved.getTime()
}

/** Elasticsearch rounds in UTC; its weeks begin on Monday. */
function floor(instant: number, unit: string): number {
  const at = new Date(instant)
  if (unit === 'y') return Date.UTC(at.getUTCFullYear(), 0)
  if (unit === 'M') return Date.UTC(at.getUTCFullYear(), at.getUTCMonth())
  const length = milliseconds[unit] ?? 1
  // 1970 began on a Thursday.
  const shift = unit === 'w' ? 3 * day : 0
  return Math.floor((instant + shift) / length) * length - shift
}
