import { storeDocument } from '../entry/documents/document-store.ts'
import type { DocumentKind } from '../entry/documents/document-kind.ts'
import { eventKind } from '../entry/events/event.ts'
import { savingEvents } from '../entry/events/saving-events.ts'
import type { OfferBody } from '../entry/offers/offer-body.ts'
import type { OfferKind } from '../entry/offers/offer-kind.ts'
import { checkedOffer, type Saving } from '../entry/offers/saving-routes.ts'
import { approve } from '../entry/offers/workflow-status.ts'
import { createOffer } from '../entry/offers/write-offer.ts'
import { organizerKind } from '../entry/organizers/organizer-kind.ts'
import { checkedOrganizer } from '../entry/organizers/saving-routes.ts'
import { createOrganizer } from '../entry/organizers/write-organizer.ts'
import { placeKind } from '../entry/places/place.ts'
import { savingPlaces } from '../entry/places/saving-places.ts'
import type { Document, State } from '../state.ts'
import { creationOf, referenceTo, sentBody, typeOf } from './creation.ts'
import {
  eventKeys,
  organizerKeys,
  placeKeys,
  type EventInput,
  type OfferInput,
  type OrganizerInput,
  type PlaceInput,
} from './documents-input.ts'
import { building, refuseUnknown } from './mistake.ts'

/** A document as a GET shows it, with its id. */
export interface BuiltDocument {
  readonly id: string
  readonly '@id': string
  readonly [property: string]: unknown
}

export function buildPlace(input: PlaceInput, state: State): BuiltDocument {
  refuseUnknown('place', input, placeKeys)
  const number = state.places.size + 1
  const defaults = {
    name: `Zaal ${number}`,
    terms: typeOf('Yf4aZBfsUEu2NsQqsprngw', 'places', state),
    calendarType: 'permanent',
    // Streets differ, so that no two places are the same.
    address: { addressCountry: 'BE', addressLocality: 'Leuven', postalCode: '3000', streetAddress: `Markt ${number}` },
  }
  return building('place', () => buildOffer(defaults, input, placeKind, savingPlaces, state))
}

export function buildEvent(input: EventInput, state: State): BuiltDocument {
  refuseUnknown('event', input, eventKeys)
  return building('event', () => {
    const { location, ...given } = input
    const defaults = {
      name: `Concert ${state.events.size + 1}`,
      terms: typeOf('0.50.4.0.0', 'events', state),
      calendarType: input.startDate !== undefined || input.subEvent ? 'single' : 'permanent',
      ...(location === undefined && input.attendanceMode === 'online'
        ? {}
        : { location: referenceTo(location ?? buildPlace({}, state), 'places', state) }),
    }
    return buildOffer(defaults, given, eventKind, savingEvents, state)
  })
}

export function buildOrganizer(input: OrganizerInput, state: State): BuiltDocument {
  refuseUnknown('organizer', input, organizerKeys)
  return building('organizer', () => {
    const { id: wantedId, creator, ...given } = input
    const number = state.organizers.size + 1
    const defaults = { name: `Vereniging ${number}`, url: `https://vereniging-${number}.example` }
    const { id, context } = creationOf(wantedId, creator, organizerKind, state)
    const body = checkedOrganizer(sentBody({ ...defaults, ...given }), context)
    return stored(id, createOrganizer(id, body, context), organizerKind, state)
  })
}

function buildOffer<Whole extends OfferBody>(
  defaults: Document,
  { id: wantedId, creator, organizer, workflowStatus = 'APPROVED', ...given }: OfferInput,
  kind: OfferKind,
  saving: Saving<Whole>,
  state: State,
): BuiltDocument {
  const isApproved = workflowStatus === 'APPROVED'
  const sent = sentBody({
    ...defaults,
    ...given,
    // Nothing is approved before it is published.
    workflowStatus: isApproved ? 'READY_FOR_VALIDATION' : workflowStatus,
    ...(organizer === undefined ? {} : { organizer: referenceTo(organizer, 'organizers', state) }),
  })
  const { id, context } = creationOf(wantedId, creator, kind, state)
  const body = checkedOffer(sent, context, kind, saving)
  const offer = createOffer(id, body, saving.steps(body, state), kind, context)
  return stored(id, isApproved ? approve(offer) : offer, kind, state)
}

function stored<Built extends Document>(
  id: string,
  document: Built,
  kind: DocumentKind<Built>,
  state: State,
): BuiltDocument {
  storeDocument(id, document, kind as DocumentKind, state)
  return { ...kind.read(document, state), id, '@id': String(document['@id']) }
}
