// Nothing here runs: what it asserts is that it compiles.
import { createPlacesClient, type PlaceInput, type PlacesClient } from '../src/index.ts'

declare const places: PlacesClient

const properties = {
  mainLanguage: 'nl',
  name: { nl: 'Den Hemel' },
  terms: [{ id: '8.70.0.0.0' }],
  address: {
    nl: { addressCountry: 'BE', addressLocality: 'Gent', postalCode: '9000', streetAddress: 'Hemelstraat 1' },
  },
} as const satisfies Partial<PlaceInput>
const period = { startDate: '2026-01-01T00:00:00+01:00', endDate: '2026-12-31T00:00:00+01:00' }

// As it should be
void places.create({ ...properties, terms: [...properties.terms], calendarType: 'permanent' })
void places.create({ ...properties, terms: [...properties.terms], calendarType: 'periodic', ...period })
void places.updateName('1', 'nl', { name: 'Den Hemel' })
void places.updateName('1', 'de', { name: 'Den Hemel' }, { timeoutMs: 1_000, headers: { 'x-trace': '1' } })
void places.get('1', undefined, { signal: AbortSignal.timeout(1_000) })
void places.delete('1')

// Path parameters
// @ts-expect-error No such language.
void places.updateName('1', 'es', { name: 'Den Hemel' })
// @ts-expect-error An id is a text.
void places.get(1)
// @ts-expect-error An id may be missing.
void places.get(undefined)
// @ts-expect-error The id comes first.
void places.updateName('nl', { name: 'Den Hemel' })

// Bodies
// @ts-expect-error There is none.
void places.updateName('1', 'nl')
// @ts-expect-error A name is an object here.
void places.updateName('1', 'nl', 'Den Hemel')
// @ts-expect-error It has no name.
void places.updateName('1', 'nl', {})
// @ts-expect-error It has a field that the operation does not know.
void places.updateName('1', 'nl', { name: 'Den Hemel', description: 'Een café' })
// @ts-expect-error A name is a text.
void places.updateName('1', 'nl', { name: undefined })
// @ts-expect-error A label is taken from the path: there is no body.
void places.addLabel('1', 'label', { label: 'label' })
// @ts-expect-error It lacks a calendar, and more.
void places.create({ name: { nl: 'Den Hemel' } })
// @ts-expect-error No such field.
void places.replaceLabels('1', { labels: [], hiddenLabels: [] })

// Calendars
const place = { ...properties, terms: [...properties.terms] }
// @ts-expect-error No such calendar for a place.
void places.create({ ...place, calendarType: 'single', ...period })
// @ts-expect-error A period has a start and an end.
void places.create({ ...place, calendarType: 'periodic' })
// @ts-expect-error A permanent place has no period.
void places.replace('1', { ...place, calendarType: 'permanent', startDate: period.startDate })
// @ts-expect-error A permanent calendar has no period.
void places.updateCalendar('1', { calendarType: 'permanent', startDate: period.startDate })
const hours = { opens: '9:00', closes: '17:00' }
void places.updateCalendar('1', { calendarType: 'permanent', openingHours: [{ ...hours, dayOfWeek: ['monday'] }] })
// @ts-expect-error No such day.
void places.updateCalendar('1', { calendarType: 'permanent', openingHours: [{ ...hours, dayOfWeek: ['mon'] }] })

// Queries and options
// @ts-expect-error No such parameter.
void places.get('1', { embedContributor: true })
// @ts-expect-error It is a boolean.
void places.get('1', { embedContributors: 'yes' })
// @ts-expect-error No such option.
void places.get('1', {}, { timeout: 1_000 })
// @ts-expect-error No such operation.
void places.rename('1')
// @ts-expect-error It is not changed.
places.http = createPlacesClient({ environment: 'test' }).http

// Clients
createPlacesClient({ environment: { entry: 'http://127.0.0.1:8080' } })
// @ts-expect-error No such environment.
createPlacesClient({ environment: 'acceptance' })
// @ts-expect-error An environment is not chosen by default.
createPlacesClient({})
