import type { EntryRoute } from '../context.ts'
import { idInUrl } from '../documents/id-in-url.ts'
import { refuse } from '../documents/refuse.ts'
import { refuseAudience, withAudience } from './audience.ts'
import {
  type BirthdateRange,
  birthdateRangeErrors,
  withBirthdateRange,
  withoutBirthdateRange,
} from './birthdate-range.ts'
import { departurePlaceErrors, refuseDeparturePlaces, withChildrenOnly, withDeparturePlaces } from './children-only.ts'
import { known } from './copied-properties.ts'
import type { Audience } from './event.ts'
import { eventUpdate, reading } from './event-update.ts'
import { locationIdOf } from './location.ts'

/** Whom an event is for. */
export const audienceRoutes: readonly EntryRoute[] = [
  ...eventUpdate({
    at: ['PUT /audience'],
    read: reading<Audience>('updateAudience'),
    change(event, audience, { state }) {
      refuseAudience(audience, locationIdOf(event), state)
      return withAudience(event, audience)
    },
    log: 'Doelgroep aangepast',
  }),
  ...eventUpdate({
    at: ['PUT /birthdate-range'],
    read: reading<BirthdateRange>('updateBirthdateRange'),
    check: (range) => refuse(birthdateRangeErrors(range)),
    change: withBirthdateRange,
    log: 'Geboortedatum aangepast',
  }),
  ...eventUpdate({
    at: ['DELETE /birthdate-range'],
    change: withoutBirthdateRange,
    log: 'Geboortedatum verwijderd',
  }),
  ...eventUpdate({
    at: ['PUT /children-only'],
    read: reading<{ childrenOnly: boolean }>('updateChildrenOnly'),
    change: (event, { childrenOnly }) => withChildrenOnly(event, childrenOnly),
    log: 'Alleen voor kinderen aangepast',
  }),
  ...eventUpdate({
    at: ['PUT /departure-places'],
    read: reading<readonly string[]>('updateDeparturePlaces'),
    check: (urls, _, { state }) => refuse(departurePlaceErrors(urls, '', state)),
    change(event, urls, { state }) {
      refuseDeparturePlaces(urls, known(event, 'childrenOnly') === true, idInUrl(event['@id']))
      return withDeparturePlaces(event, urls, state)
    },
    log: 'Vertrekplaatsen aangepast',
  }),
]
