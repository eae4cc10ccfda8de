import type { State } from '../../state.ts'
import type { EntryContext } from '../context.ts'
import { change } from '../documents/change.ts'
import { withContactPoint } from '../documents/contact-point.ts'
import { storedDateTime } from '../documents/date-time.ts'
import { withDescriptions } from '../documents/description.ts'
import { type Occasion, occasionOf } from '../documents/history.ts'
import { idInUrl } from '../documents/id-in-url.ts'
import { labelRulesOf } from '../documents/label-rules.ts'
import { withImportedLabels } from '../documents/labels.ts'
import { uploadedImages } from '../documents/uploads.ts'
import { withBookingInfo } from './booking-info.ts'
import { withGallery } from './gallery.ts'
import type { Offer } from './offer.ts'
import type { OfferBody } from './offer-body.ts'
import type { OfferKind } from './offer-kind.ts'
import { withOrganizer, withoutOrganizer } from './organizer.ts'
import { withPriceInfo } from './price-info.ts'
import { recordChange, withFollowing } from './record-change.ts'
import { withTypicalAgeRange, withoutTypicalAgeRange } from './typical-age-range.ts'
import { withVideos } from './videos.ts'
import { approve, deleteOffer, publish } from './workflow-status.ts'

/** One change of a full body: what was done, in Dutch for the history, and how. */
export type Step = readonly [string, (offer: Offer) => Offer]

/** What a full body asks for, beside what all offers share. */
export interface OfferSteps {
  readonly required: readonly Step[]
  readonly optional: readonly Step[]
}

/** A new offer from its full body; each property beyond the required ones counts as one more change. */
export function createOffer(
  id: string,
  body: OfferBody,
  { required, optional }: OfferSteps,
  kind: OfferKind,
  context: EntryContext,
): Offer {
  const occasion = occasionOf(context)
  const empty = emptyOffer(id, body, kind, context, occasion)
  const offer = withFollowing(
    required.reduce((before, [, step]) => step(before), empty),
    kind,
  )
  const steps = [...sharedSteps(body, kind, context), ...optional, ...firstStatus(body, context, occasion)]
  return run(offer, steps, occasion, kind)
}

/** An offer after its full body; what that leaves out is cleared, save what can't be taken away. */
export function replaceOffer(
  offer: Offer,
  body: OfferBody,
  { required, optional }: OfferSteps,
  kind: OfferKind,
  context: EntryContext,
): Offer {
  const occasion = occasionOf(context)
  const nextStatus: Step = ['Publicatiestatus aangepast', (before) => withNextStatus(before, body, occasion)]
  return run(offer, [...required, ...sharedSteps(body, kind, context), ...optional, nextStatus], occasion, kind)
}

function emptyOffer(
  id: string,
  { mainLanguage, calendarType }: OfferBody,
  kind: OfferKind,
  context: EntryContext,
  occasion: Occasion,
): Offer {
  return {
    '@id': `${context.state.hosts.entry}/${kind.path}/${id}`,
    '@context': `/contexts/${kind.noun}`,
    mainLanguage,
    name: {},
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

function sharedSteps(body: OfferBody, kind: OfferKind, context: EntryContext): readonly Step[] {
  const { typicalAgeRange, organizer, priceInfo, labels, hiddenLabels } = body
  const { state } = context
  return [
    ['Beschrijving aangepast', (offer) => withDescriptions(offer, body.description)],
    [
      'Leeftijd aangepast',
      (offer) =>
        typicalAgeRange === undefined ? withoutTypicalAgeRange(offer) : withTypicalAgeRange(offer, typicalAgeRange),
    ],
    ['Prijs-info aangepast', (offer) => (priceInfo ? withPriceInfo(offer, priceInfo) : offer)],
    ['Contact-info aangepast', (offer) => withContactPoint(offer, body.contactPoint)],
    ['Reservatie-info aangepast', (offer) => withBookingInfo(offer, body.bookingInfo)],
    [
      'Organisatie aangepast',
      (offer) =>
        organizer
          ? withOrganizer(offer, idInUrl(organizer['@id']), kind, state)
          : withoutOrganizer(offer, undefined, state),
    ],
    ['Afbeeldingen aangepast', (offer) => withImportedImages(offer, body, state)],
    ["Video's aangepast", (offer) => withVideos(offer, body.videos, state.ids)],
    ['Labels aangepast', (offer) => withImportedLabels(offer, labels, hiddenLabels, labelRulesOf(context))],
  ]
}

/** The first image of a full body is the main one. */
function withImportedImages(offer: Offer, { mediaObject }: OfferBody, state: State): Offer {
  const images = uploadedImages(mediaObject, state)
  return withGallery(offer, { images, main: images[0]?.contentUrl })
}

/** A new offer is a draft, unless its body asks for publication or deletion. */
function firstStatus(
  { workflowStatus, availableFrom }: OfferBody,
  { user }: EntryContext,
  { date }: Occasion,
): readonly Step[] {
  if (workflowStatus === 'DELETED') return [['Verwijderd', deleteOffer]]
  if (workflowStatus !== 'READY_FOR_VALIDATION') return []
  const from = availableFrom === undefined ? date : storedDateTime(availableFrom)
  return [
    ['Gepubliceerd', (offer) => change(offer, { workflowStatus: 'READY_FOR_VALIDATION', availableFrom: from })],
    ...(user?.apiKey?.autoApprove ? ([['Goedgekeurd', approve]] as const) : []),
  ]
}

/** Publishes a draft or deletes; any other wish for a status is passed over in silence. */
function withNextStatus(offer: Offer, { workflowStatus, availableFrom }: OfferBody, { date }: Occasion): Offer {
  if (workflowStatus === 'DELETED') return deleteOffer(offer)
  if (workflowStatus !== 'READY_FOR_VALIDATION' || offer.workflowStatus !== 'DRAFT') return offer
  return publish(offer, availableFrom, date)
}

function run(offer: Offer, steps: readonly Step[], occasion: Occasion, kind: OfferKind): Offer {
  return steps.reduce((before, [what, step]) => recordChange(before, step(before), what, occasion, kind), offer)
}
