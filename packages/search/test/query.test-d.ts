// Nothing here runs: what it asserts is that it compiles.
import type { SearchClient } from '../src/index.ts'
import { and, exists, not, phrase, prefix, range, term, wildcard } from '../src/query.ts'

declare const search: SearchClient
declare const userText: string

// A query fits where `q` is asked for.
void search.searchEvents({ q: and(phrase(userText), not(term('labels', userText))) })
void search.searchOrganizers({ q: range('created', { gte: new Date() }) })

// @ts-expect-error A text is no query: that would let visitors write queries.
and(userText)
// @ts-expect-error Nor is one that looks like it.
not('labels:jazz')

// Fields
exists('name.nl')
exists('educationalDescription.*')
// @ts-expect-error No such field: the server would find nothing, without a word.
exists('naam.nl')
// @ts-expect-error A name is in a language.
term('name', 'jazz')
// @ts-expect-error None in Spanish.
term('name.es', 'jazz')

// Values
term('workflowStatus', 'READY_FOR_VALIDATION')
term('recurringOnDayOfWeek', 'monday')
// @ts-expect-error A status that does not exist.
term('workflowStatus', 'READY')
// @ts-expect-error A number is no text.
term('price', '10')
// @ts-expect-error Nor is a boolean.
term('allAges', 'true')

// Ranges
range('price', { gte: 0, lt: undefined })
range('dateRange', { gte: '2026-12-05T20:00:00+01:00', lt: '2026-12-05T20:00:00Z' })
range('localTimeRange', { gte: '0600', lte: '1159' })
range('birthdateRange', { gte: '2018-01-01' })
// @ts-expect-error A moment without a zone.
range('dateRange', { gte: '2026-12-05T20:00:00' })
// @ts-expect-error A day is no moment.
range('dateRange', { gte: '2026-12-05' })
// @ts-expect-error A day has the form YYYY-MM-DD.
range('birthdateRange', { gte: '1 January' })
// @ts-expect-error A time has no colon.
range('localTimeRange', { gte: '06:00' })
// @ts-expect-error It begins at one end.
range('price', { gte: 0, gt: 0 })
// @ts-expect-error It ends at one end.
range('price', { lte: 0, lt: 0 })
// @ts-expect-error Words have no order.
range('name.nl', { gte: 'a' })
// @ts-expect-error Nor have booleans.
range('allAges', { gte: true })

// Wildcards are for texts.
prefix('name.nl', userText)
// @ts-expect-error Not for numbers.
prefix('price', '1')
// @ts-expect-error Nor for moments.
wildcard('created', '2026*')
