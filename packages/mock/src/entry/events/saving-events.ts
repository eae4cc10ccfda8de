import type { State } from '../../state.ts'
import { change } from '../documents/change.ts'
import { idInUrl } from '../documents/id-in-url.ts'
import { type Body, isObject } from '../documents/legacy-body.ts'
import { withNames } from '../documents/name.ts'
import { refuse } from '../documents/refuse.ts'
import { withCalendar } from '../offers/calendar.ts'
import type { Offer } from '../offers/offer.ts'
import type { OfferBody } from '../offers/offer-body.ts'
import { refuseOvernight } from '../offers/overnight.ts'
import type { Saving } from '../offers/saving-routes.ts'
import { withTermsAndTheme } from '../offers/terms.ts'
import type { OfferSteps, Step } from '../offers/write-offer.ts'
import { nilLocationId } from '../places/nil-location.ts'
import { attendanceErrors, withAttendanceMode, withOnlineUrl } from './attendance-mode.ts'
import { defaultAudience, refuseAudience, withAudience } from './audience.ts'
import {
  type BirthdateRange,
  birthdateRangeErrors,
  refuseBothAges,
  withBirthdateRange,
  withoutBirthdateRange,
} from './birthdate-range.ts'
import { departurePlaceErrors, refuseDeparturePlaces, withChildrenOnly, withDeparturePlaces } from './children-only.ts'
import type { AttendanceMode, Audience, Event } from './event.ts'
import { type Faq, withFaqs } from './faqs.ts'
import { requireLocationInBody } from './location.ts'

/** A complete event as a client sends it, after conversion and validation. */
export interface EventBody extends OfferBody {
  readonly '@id'?: string
  readonly location: { readonly '@id': string }
  readonly attendanceMode?: AttendanceMode
  readonly onlineUrl?: string
  readonly audience?: Audience
  readonly birthdateRange?: BirthdateRange
  readonly childrenOnly?: boolean
  readonly departurePlaces?: readonly string[]
  readonly faqs?: readonly Faq[]
}

/** What happens to the full body of an event alone. */
export const savingEvents: Saving<EventBody> = {
  convert: withLocationUrl,
  check({ attendanceMode = 'offline', location, onlineUrl, birthdateRange, ...body }) {
    refuse(attendanceErrors(attendanceMode, location['@id'], onlineUrl))
    refuse(birthdateRangeErrors(birthdateRange))
    refuseBothAges({ ...body, ...(birthdateRange ? { birthdateRange } : {}) })
  },
  requireLinked({ location, departurePlaces = [], childrenOnly = false, ...body }, state) {
    refuseOvernight(body.subEvent, body.terms)
    requireLocationInBody(location['@id'], state)
    refuse(departurePlaceErrors(departurePlaces, '/departurePlaces', state))
    refuseDeparturePlaces(departurePlaces, childrenOnly, idInUrl(body['@id']))
    if (body.audience) refuseAudience(body.audience, idInUrl(location['@id']), state)
  },
  steps,
}

function steps(body: EventBody, state: State): OfferSteps {
  const { location, attendanceMode = 'offline' } = body
  const { audience = defaultAudience(idInUrl(location['@id']), state) } = body
  const { onlineUrl, birthdateRange, childrenOnly = false, departurePlaces = [], faqs = [] } = body
  const mode = { attendanceMode, location: location['@id'] }
  return {
    required: [
      ['Titel aangepast', (event) => withNames(event, body.name)],
      ['Categorieën aangepast', (event) => withTermsAndTheme(event, body.terms)],
      step('Locatie aangepast', (event) => withAttendanceMode(event, mode, state)),
      ['Kalender-info aangepast', (event) => withCalendar(event, body)],
      step('Doelgroep aangepast', (event) => withAudience(event, audience)),
      ['Leeftijd aangepast', withAgeRange],
    ],
    optional: [
      step('Online URL aangepast', (event) => withOnlineUrl(event, onlineUrl)),
      step('Geboortedatum aangepast', (event) =>
        birthdateRange ? withBirthdateRange(event, birthdateRange) : withoutBirthdateRange(event),
      ),
      step('Alleen voor kinderen aangepast', (event) => withChildrenOnly(event, childrenOnly)),
      step('Vertrekplaatsen aangepast', (event) => withDeparturePlaces(event, departurePlaces, state)),
      step('Veelgestelde vragen aangepast', (event) => withFaqs(event, faqs)),
    ],
  }
}

function step(what: string, run: (event: Event) => Event): Step {
  return [what, (offer) => run(offer as Event)]
}

/** An event is for all ages until told otherwise. */
function withAgeRange(event: Offer): Offer {
  const isTold = event.typicalAgeRange !== undefined || event['birthdateRange'] !== undefined
  return isTold ? event : change(event, { typicalAgeRange: '-' })
}

/** A place can be told by its id alone; an online event needs none. */
function withLocationUrl(body: Body, { hosts }: State): Body {
  const { location, attendanceMode } = body
  const url = (id: string) => ({ ...body, location: { '@id': `${hosts.entry}/places/${id}` } })
  if (location === undefined) return attendanceMode === 'online' ? url(nilLocationId) : body
  if (typeof location === 'string') return url(location)
  if (isObject(location) && location['@id'] === undefined && typeof location['id'] === 'string')
    return url(location['id'])
  return body
}
