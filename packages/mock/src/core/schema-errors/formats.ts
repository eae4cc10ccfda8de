/** The formats that are checked; any other is let through. Dates and times as the real server's validator takes them. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  date: (text) => datePattern.test(text) && isCalendarDay(text),
  'date-time': (text) => dateTimePattern.test(text) && isCalendarDay(text),
  email: (text) => emailPattern.test(text) && !/^\.|\.\.|\.@/.test(text),
  uri: (text) => uriPattern.test(text),
  uuid: (text) => uuidPattern.test(text),
}

const datePattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
// The offset may be missing, though RFC 3339 asks for one.
const dateTimePattern =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?$/i
const emailPattern =
  /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i
// RFC 3986 with a scheme, and as lenient in its query and fragment as the real server: a bare `%` is let through.
const uriPattern =
  /^[a-z][a-z0-9+.-]*:(%[0-9a-f]{2}|[\w.~!$&'()*+,;=:@/-])*(\?[\w.~!$&'"()*+,;=:@/?[\]%-]*)?(#[\w.~!$&'"()*+,;=:@/?[\]%-]*)?$/i
const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** 30 February matches the pattern of a date, but is no day. */
function isCalendarDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number)
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
