// Nothing here runs: what it asserts is that it compiles.
import { isProblem } from '@uitkit/client'
import { problemType, type EventsClient, type LabelNotAllowedProblem } from '../src/index.ts'

type Equals<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
declare function assertType<_Assertion extends true>(): void
declare const events: EventsClient

const event = {
  mainLanguage: 'nl' as const,
  name: { nl: 'Onder het dak' },
  terms: [{ id: '0.50.4.0.0' }],
  location: { '@id': 'https://io-test.uitdatabank.be/places/ed388184-f18f-47b6-8e8f-1056a48a4b4b' },
}
const evening = { startDate: '2026-12-01T20:00:00+01:00', endDate: '2026-12-01T22:00:00+01:00' }
const period = { startDate: '2026-12-01T00:00:00+01:00', endDate: '2026-12-31T23:59:59+01:00' }

// As it should be
void events.create({ ...event, calendarType: 'single', subEvent: [evening] })
void events.create({ ...event, calendarType: 'multiple', subEvent: [evening, evening] })
void events.create({ ...event, calendarType: 'periodic', ...period })
void events.create({ ...event, calendarType: 'permanent' })
void events.replace('1', { ...event, calendarType: 'single', subEvent: [evening] })
void events.updateCalendar('1', { calendarType: 'single', subEvent: [evening] })

// Calendars
// @ts-expect-error A single event has its one occasion.
void events.create({ ...event, calendarType: 'single' })
// @ts-expect-error A single event has one occasion.
void events.create({ ...event, calendarType: 'single', subEvent: [evening, evening] })
// @ts-expect-error A single event has one occasion.
void events.create({ ...event, calendarType: 'single', subEvent: [] })
// @ts-expect-error Several occasions are to be told.
void events.create({ ...event, calendarType: 'multiple' })
// @ts-expect-error A period has a start and an end.
void events.create({ ...event, calendarType: 'periodic' })
// @ts-expect-error A permanent event has no occasions.
void events.create({ ...event, calendarType: 'permanent', subEvent: [evening] })
// @ts-expect-error No such calendar.
void events.create({ ...event, calendarType: 'weekly' })

// Properties
const { location: _, ...nowhere } = event
// @ts-expect-error An event is somewhere.
void events.create({ ...nowhere, calendarType: 'permanent' })
// @ts-expect-error No such property.
void events.create({ ...event, calendarType: 'permanent', colour: 'red' })
// @ts-expect-error No such language.
void events.create({ ...event, calendarType: 'permanent', mainLanguage: 'es' })
// @ts-expect-error No such way to attend.
void events.create({ ...event, calendarType: 'permanent', attendanceMode: 'remote' })

// Problems
const labelled = await events.addLabel('1', 'jazz')
if (isProblem(labelled.error, problemType.labelNotAllowed)) labelled.error.label satisfies string
declare const caught: unknown
if (isProblem(caught, problemType.labelNotAllowed)) assertType<Equals<typeof caught, LabelNotAllowedProblem>>()
// @ts-expect-error Nobody answers that.
void problemType.duplicateEvent
