import type { EntryContext } from '../context.ts'
import { withBookingInfo } from '../offers/booking-info.ts'
import { withCalendar } from '../offers/calendar.ts'
import { change } from '../offers/change.ts'
import { withContactPoint } from '../offers/contact-point.ts'
import { storedDateTime } from '../offers/date-time.ts'
import { withDescriptions } from '../offers/description.ts'
import { type Occasion, occasionOf } from '../offers/history.ts'
import { withImportedImages } from '../offers/images.ts'
import { withImportedLabels } from '../offers/labels.ts'
import { labelRulesOf } from '../offers/label-rules.ts'
import { withNames } from '../offers/name.ts'
import type { Offer } from '../offers/offer.ts'
import { idInUrl, withOrganizer, withoutOrganizer } from '../offers/organizer.ts'
import { withPriceInfo } from '../offers/price-info.ts'
import { recordChange, withFollowing } from '../offers/record-change.ts'
import { withTerms } from '../offers/terms.ts'
import { withTypicalAgeRange, withoutTypicalAgeRange } from '../offers/typical-age-range.ts'
import { withVideos } from '../offers/videos.ts'
import { approve, deleteOffer, publish } from '../offers/workflow-status.ts'
import { withAddresses } from './address.ts'
import { type Place, placeKind } from './place.ts'
import type { PlaceBody } from './place-body.ts'

/** One change of a full body: what was done, in Dutch for the history, and how. */
type Step = readonly [string, (place: Place) => Offer]

/** A new place from its full body; each property beyond the required ones counts as one more change. */
export function createPlace(placeId: string, body: PlaceBody, context: EntryContext): Place {
  const occasion = occasionOf(context)
  const empty = emptyPlace(placeId, body, context, occasion)
  const required = requiredSteps(body).reduce((place, [, step]) => step(place) as Place, empty)
  const place = withFollowing(required, placeKind) as Place
  return run(place, [...optionalSteps(body, context), ...firstStatus(body, context, occasion)], occasion)
}

/** The place after its full body; what that leaves out is cleared, save what can't be taken away. */
export function replacePlace(place: Place, body: PlaceBody, context: EntryContext): Place {
  const occasion = occasionOf(context)
  const nextStatus: Step = ['Publicatiestatus aangepast', (before) => withNextStatus(before, body, occasion)]
  return run(place, [...requiredSteps(body), ...optionalSteps(body, context), nextStatus], occasion)
}

function emptyPlace(
  placeId: string,
  { mainLanguage, calendarType }: PlaceBody,
  context: EntryContext,
  occasion: Occasion,
): Place {
  return {
    '@id': `${context.state.hosts.entry}/places/${placeId}`,
    '@context': '/contexts/place',
    mainLanguage,
    name: {},
    address: {},
    terms: [],
    calendarType,
    availableTo: '',
    workflowStatus: 'DRAFT',
    creator: context.user?.id ?? '',
    created: occasion.date,
    modified: occasion.date,
    playhead: 0,
    languages: [],
    completedLanguages: [],
    completeness: 0,
    createdByApiConsumer: occasion.consumerName ?? occasion.clientName ?? 'unknown',
    history: [{ ...occasion, description: 'Aangemaakt' }],
  }
}

function requiredSteps(body: PlaceBody): readonly Step[] {
  return [
    ['Titel aangepast', (place) => withNames(place, body.name)],
    ['Categorieën aangepast', (place) => withTerms(place, body.terms)],
    ['Adres aangepast', (place) => withAddresses(place, body.address)],
    ['Kalender aangepast', (place) => withCalendar(place, body)],
  ]
}

function optionalSteps(body: PlaceBody, context: EntryContext): readonly Step[] {
  const { typicalAgeRange, organizer, priceInfo, labels, hiddenLabels } = body
  const { state } = context
  return [
    ['Beschrijving aangepast', (place) => withDescriptions(place, body.description)],
    [
      'Leeftijd aangepast',
      (place) =>
        typicalAgeRange === undefined ? withoutTypicalAgeRange(place) : withTypicalAgeRange(place, typicalAgeRange),
    ],
    ['Prijzen aangepast', (place) => (priceInfo ? withPriceInfo(place, priceInfo) : place)],
    ['Contactgegevens aangepast', (place) => withContactPoint(place, body.contactPoint)],
    ['Reservatiegegevens aangepast', (place) => withBookingInfo(place, body.bookingInfo)],
    [
      'Organisatie aangepast',
      (place) => (organizer ? withOrganizer(place, idInUrl(organizer['@id']), state) : withoutOrganizer(place)),
    ],
    ['Afbeeldingen aangepast', (place) => withImportedImages(place, body.mediaObject, state)],
    ["Video's aangepast", (place) => withVideos(place, body.videos, state.ids)],
    ['Labels aangepast', (place) => withImportedLabels(place, labels, hiddenLabels, labelRulesOf(context))],
  ]
}

/** A new place is a draft, unless its body asks for publication or deletion. */
function firstStatus(
  { workflowStatus, availableFrom }: PlaceBody,
  { user }: EntryContext,
  { date }: Occasion,
): readonly Step[] {
  if (workflowStatus === 'DELETED') return [['Verwijderd', deleteOffer]]
  if (workflowStatus !== 'READY_FOR_VALIDATION') return []
  const from = availableFrom === undefined ? date : storedDateTime(availableFrom)
  return [
    ['Gepubliceerd', (place) => change(place, { workflowStatus: 'READY_FOR_VALIDATION', availableFrom: from })],
    ...(user?.apiKey?.autoApprove ? ([['Goedgekeurd', approve]] as const) : []),
  ]
}

/** Publishes a draft or deletes; any other wish for a status is passed over in silence. */
function withNextStatus(place: Place, { workflowStatus, availableFrom }: PlaceBody, { date }: Occasion): Offer {
  if (workflowStatus === 'DELETED') return deleteOffer(place)
  if (workflowStatus !== 'READY_FOR_VALIDATION' || place.workflowStatus !== 'DRAFT') return place
  return publish(place, availableFrom, date)
}

function run(place: Place, steps: readonly Step[], occasion: Occasion): Place {
  return steps.reduce(
    (before, [what, step]) => recordChange(before, step(before), what, occasion, placeKind) as Place,
    place,
  )
}
