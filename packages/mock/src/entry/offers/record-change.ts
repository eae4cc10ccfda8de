import type { HistoryEntry, Occasion } from '../documents/history.ts'
import { languagesOf } from '../documents/languages.ts'
import type { Localized } from '../documents/localized.ts'
import type { Offer } from './offer.ts'
import type { OfferKind } from './offer-kind.ts'

/** A change costs what it has to copy, so that an offer that is changed for weeks forgets its oldest entries. */
const keptEntries = 200

/**
 * Counts a change, logs it and works out what follows from it; when nothing changed, the offer stays the same one.
 * @param what What was done, in Dutch, for the history.
 */
export function recordChange(before: Offer, after: Offer, what: string, occasion: Occasion, kind: OfferKind): Offer {
  if (after === before) return before
  return {
    ...withFollowing(after, kind),
    modified: occasion.date,
    playhead: (before.playhead ?? 0) + 1,
    history: withEntry(historyEntry(before, after, what, occasion), before.history),
  }
}

function withEntry(entry: HistoryEntry, older: readonly HistoryEntry[] = []): readonly HistoryEntry[] {
  const entries = [entry].concat(older)
  if (entries.length > keptEntries) entries.length = keptEntries
  return entries
}

/** The properties that follow from others. */
export function withFollowing(offer: Offer, kind: OfferKind): Offer {
  return { ...offer, ...languagesOf(translatable(offer)), completeness: kind.completeness(offer) }
}

function translatable({ name, description, address, bookingInfo, priceInfo = [] }: Offer) {
  return [
    name,
    description,
    address as Localized<unknown> | undefined,
    bookingInfo?.urlLabel,
    ...priceInfo.map((price) => price.name),
  ]
}

function historyEntry(before: Offer, after: Offer, description: string, occasion: Occasion): HistoryEntry {
  const { rejectionReason } = after
  const isRejection = rejectionReason !== undefined && rejectionReason !== before.rejectionReason
  return { ...occasion, description, ...(isRejection ? { reason: rejectionReason } : {}) }
}
