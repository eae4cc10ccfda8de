import type { Event } from '../../src/entry/events/event.ts'
import { type Answer, type SeededTwin, seededTwin } from '../support/seeded-twin.ts'
import { minimalPlace } from '../places/place-twin.ts'

export interface EventTwin extends SeededTwin {
  /** The URL of a place. */
  readonly placeUrl: string
  readonly placeId: string
  /** The body of an event that lacks nothing. */
  readonly minimalEvent: Readonly<Record<string, unknown>>
  /** Creates an event as the owner, and gives its path. */
  create(properties?: object): Promise<string>
}

export const [first, second, third] = [
  { startDate: '2031-03-01T10:00:00+01:00', endDate: '2031-03-01T16:00:00+01:00' },
  { startDate: '2031-03-02T10:00:00+01:00', endDate: '2031-03-02T16:00:00+01:00' },
  { startDate: '2031-03-03T10:00:00+01:00', endDate: '2031-03-03T16:00:00+01:00' },
] as const

export const campType = { id: '0.57.0.0.0' }

export async function eventTwin(): Promise<EventTwin> {
  const twin = seededTwin()
  const place = await twin.send('POST /places', minimalPlace)
  const { placeId, url } = place.body as { placeId: string; url: string }
  const minimalEvent = {
    mainLanguage: 'nl',
    name: { nl: 'Strijkers' },
    terms: [{ id: '0.50.4.0.0' }],
    location: { '@id': url },
    calendarType: 'permanent',
  }
  return {
    ...twin,
    placeId,
    placeUrl: url,
    minimalEvent,
    async create(properties = {}) {
      const { status, body } = await twin.send('POST /events', { ...minimalEvent, ...properties })
      if (status !== 201) throw new Error(JSON.stringify(body))
      return `/events/${(body as { eventId: string }).eventId}`
    },
  }
}

/** What the twin keeps of an event, its inner properties included. */
export function storedEvent({ state }: EventTwin, path: string): Event {
  return state.events.get(path.split('/').at(-1) ?? '') as Event
}

/** The mistakes that a 400 tells, as `pointer: error`. */
export function mistakesOf({ status, body }: Answer): readonly string[] {
  const { schemaErrors = [], detail } = body as {
    schemaErrors?: { jsonPointer: string; error: string }[]
    detail?: string
  }
  if (status !== 400) throw new Error(`${status} is no 400`)
  return detail === undefined ? schemaErrors.map(({ jsonPointer, error }) => `${jsonPointer}: ${error}`) : [detail]
}
