import { listOfValues } from '../index/index-document.ts'
import { localTimesOf } from '../index/local-times.ts'
import { overlaps } from '../index/ranges.ts'
import { refused, stumbled } from '../problems.ts'
import { type Filter, hasAnyValue, hasValue, isBetween, when } from './filters.ts'
import { instantParameter, requireOrder } from './instant.ts'
import { alternatives, flag, leadingInteger, type Parameters, singleText } from './parameters.ts'

/** What a search asks of the times that an offer takes place. */
interface Wanted {
  readonly statuses: readonly string[] | undefined
  readonly booking: string | undefined
  readonly childcare: boolean | undefined
  readonly overnight: boolean | undefined
  readonly from: number | undefined
  readonly to: number | undefined
  readonly localFrom: number | undefined
  readonly localTo: number | undefined
}

export function calendarFilters(parameters: Parameters): readonly Filter[] {
  const calendarTypes = when(alternatives(parameters, 'calendarType'), (types) => hasAnyValue('calendarType', types))
  const wanted: Wanted = {
    statuses: statuses(parameters),
    booking: singleText(parameters, 'bookingAvailability') || undefined,
    childcare: flag(parameters, 'hasChildcare'),
    overnight: flag(parameters, 'hasOvernight'),
    ...dates(parameters),
    ...localTimes(parameters),
  }
  return [...calendarTypes, ...timeFilters(wanted)]
}

/** One of these is looked at, the rest forgotten: that is how Search combines them. */
function timeFilters(wanted: Wanted): readonly Filter[] {
  const { statuses, booking, childcare, overnight, from, to, localFrom, localTo } = wanted
  const hasDates = from !== undefined || to !== undefined
  const hasLocalTimes = localFrom !== undefined || localTo !== undefined
  const hasMore = [statuses, booking, childcare, overnight].some((value) => value !== undefined)
  if (hasMore && (hasDates || hasLocalTimes)) return [isOnAtSuchATime(wanted)]
  if (hasDates) return [isBetween('dateRange', from, to)]
  if (statuses !== undefined) return [hasAnyValue('status', statuses)]
  if (booking !== undefined) return [hasValue('bookingAvailability', booking)]
  if (hasLocalTimes) {
    if (localFrom === undefined || localTo === undefined) throw stumbled()
    return [isBetween('localTimeRange', localFrom, localTo)]
  }
  if (childcare !== undefined) return [hasValue('hasChildcare', String(childcare))]
  return when(overnight, (value) => hasValue('hasOvernight', String(value)))
}

/** Search keeps no more times than that for what has to hold of one time. */
const mostTimes = 9900

/** All that is wanted has to hold of one and the same time. */
function isOnAtSuchATime({ statuses, booking, childcare, overnight, from, to, localFrom, localTo }: Wanted): Filter {
  const anyStatus = statuses?.map((status) => status.toLowerCase())
  return (number, index) => {
    const ranges = listOfValues(index.value('dateRange', number)) as readonly number[]
    const details = index.documents[number]?.timeDetails ?? []
    for (let time = 0; time < Math.min(ranges.length / 2, mostTimes); time++) {
      const detail = details.length > 1 ? details[time] : details[0]
      const range = ranges.slice(2 * time, 2 * time + 2)
      const [start = 0, end = 0] = range
      if (
        detail &&
        overlaps(range, from ?? -Infinity, to ?? Infinity) &&
        isAtLocalTime(start, end, localFrom || undefined, localTo || undefined) &&
        (anyStatus === undefined || anyStatus.includes(detail.status.toLowerCase())) &&
        (booking === undefined || booking.toLowerCase() === detail.bookingAvailability.toLowerCase()) &&
        (childcare === undefined || childcare === detail.hasChildcare) &&
        (overnight === undefined || overnight === detail.hasOvernight)
      ) {
        return true
      }
    }
    return false
  }
}

function isAtLocalTime(start: number, end: number, from = -Infinity, to = Infinity): boolean {
  return (from === -Infinity && to === Infinity) || overlaps(localTimesOf(start, end), from, to)
}

const knownStatuses = ['Available', 'Unavailable', 'TemporarilyUnavailable']

function statuses(parameters: Parameters): readonly string[] | undefined {
  const values = alternatives(parameters, 'status')
  const unknown = values?.find((value) => !knownStatuses.includes(value))
  if (unknown !== undefined) throw refused(`Unknown status value "${unknown}"`)
  return values
}

function dates(parameters: Parameters): Pick<Wanted, 'from' | 'to'> {
  const from = instantParameter(parameters, 'dateFrom')
  const to = instantParameter(parameters, 'dateTo')
  requireOrder(from, to, 'date')
  return { from, to }
}

function localTimes(parameters: Parameters): Pick<Wanted, 'localFrom' | 'localTo'> {
  const [localFrom, localTo] = ['localTimeFrom', 'localTimeTo'].map((name) => {
    const text = singleText(parameters, name)
    const time = text === undefined || text === '' ? undefined : leadingInteger(text)
    if ((time ?? 0) < 0 || (time ?? 0) > 2359) throw refused(`The time value ${time} is not between 0 and 2359`)
    return time
  })
  if ((localFrom ?? 0) > (localTo ?? 2359)) {
    throw refused('Minimum localTime should be smaller or equal to maximum localTime.')
  }
  return { localFrom, localTo }
}

const attendanceModes = ['offline', 'online', 'mixed']

export function attendanceModeFilters(parameters: Parameters): readonly Filter[] {
  const modes = alternatives(parameters, 'attendanceMode')
  const unknown = modes?.find((mode) => !attendanceModes.includes(mode))
  if (unknown !== undefined) throw refused(`Unknown attendance mode value "${unknown}"`)
  return when(modes, (values) => hasAnyValue('attendanceMode', values))
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

export function weekdayFilters(parameters: Parameters): readonly Filter[] {
  const days = alternatives(parameters, 'recurringOnDayOfWeek')?.map((day) => day.trim())
  const unknown = days?.find((day) => !weekdays.includes(day.toLowerCase()))
  if (unknown !== undefined) {
    throw refused(`Unknown day of week value "${unknown}". Should be one of ${weekdays.join(', ')}`)
  }
  return when(days, (values) => hasAnyValue('recurringOnDayOfWeek', values))
}
