import { documentKinds } from '../../entry/documents/document-kinds.ts'
import { eventsAt } from '../../entry/events/location.ts'
import { offersOf } from '../../entry/offers/organizer.ts'
import type { Production } from '../../entry/productions/production.ts'
import { createPartSharing, type ShareParts } from '../../shared-parts.ts'
import type { Document, State } from '../../state.ts'
import type { Indexing } from './index-common.ts'
import type { Collection, LaidOut } from './index-document.ts'
import { indexOffer } from './index-offer.ts'
import { indexOrganizer } from './index-organizer.ts'
import { createSearchIndex, type SearchIndex } from './search-index.ts'

/** The indexes of a state's documents, kept as they are now. */
export interface StateIndex {
  /** Events and places. */
  readonly offers: SearchIndex
  readonly organizers: SearchIndex
  /** How many documents have been indexed so far, again or for the first time. */
  readonly indexed: number
}

interface KeptIndex extends StateIndex {
  offers: SearchIndex
  organizers: SearchIndex
  indexed: number
  /** Written since the last look; at first all that there is. */
  readonly written: Readonly<Record<Collection, Set<string>>>
  productions: ReadonlySet<Production>
  /** The numbers of documents, by id. */
  readonly numbers: Readonly<Record<Collection, Map<string, number>>>
  readonly share: ShareParts
}

const kept = new WeakMap<State, KeptIndex>()

/** Looks for what has changed since the last time, and indexes that: what was written is found at once. */
export function stateIndex(state: State): StateIndex {
  const index = kept.get(state) ?? emptyIndex(state)
  kept.set(state, index)
  const productions = new Set(state.productions.values())
  const behind = behindOf(index, productions, state)
  for (const { path } of documentKinds) for (const id of behind[path]) refresh(id, path, index, state)
  compact(index)
  index.productions = productions
  for (const ids of Object.values(index.written)) ids.clear()
  return index
}

function emptyIndex(state: State): KeptIndex {
  const { events, places, organizers } = state
  const index: KeptIndex = {
    offers: createSearchIndex(),
    organizers: createSearchIndex(),
    indexed: 0,
    written: {
      events: new Set(events.keys()),
      places: new Set(places.keys()),
      organizers: new Set(organizers.keys()),
    },
    productions: new Set(),
    numbers: { events: new Map(), places: new Map(), organizers: new Map() },
    share: createPartSharing(),
  }
  for (const { path } of documentKinds) state[path].onChange((id) => index.written[path].add(id))
  return index
}

/** The ids of what was written, and of what shows something that was written. */
function behindOf(
  { written, productions: before }: KeptIndex,
  now: ReadonlySet<Production>,
  { events, places }: State,
): Readonly<Record<Collection, ReadonlySet<string>>> {
  const organizers = [...written.organizers]
  const changed = [...before, ...now].filter((production) => !before.has(production) || !now.has(production))
  return {
    organizers: written.organizers,
    places: new Set([...written.places, ...organizers.flatMap((id) => offersOf(places, id))]),
    events: new Set([
      ...written.events,
      ...[...written.places].flatMap((id) => eventsAt(events, id)),
      ...organizers.flatMap((id) => offersOf(events, id)),
      ...changed.flatMap(({ eventIds }) => eventIds),
    ]),
  }
}

function refresh(id: string, collection: Collection, index: KeptIndex, state: State): void {
  const numbers = index.numbers[collection]
  const target = collection === 'organizers' ? index.organizers : index.offers
  const document = state[collection].get(id)
  const before = numbers.get(id)
  const order = (before === undefined ? undefined : target.documents[before]?.order) ?? index.indexed
  if (before !== undefined) target.remove(before)
  numbers.delete(id)
  if (!document) return
  numbers.set(id, target.add(indexDocument(document, collection, state, { order, share: index.share })))
  index.indexed += 1
}

/** Documents that changed often leave holes: once these are the most of it, the index is made anew, of what it has. */
function compact(index: KeptIndex): void {
  const { events, places, organizers } = index.numbers
  const tidy = (old: SearchIndex, all: readonly Map<string, number>[]): SearchIndex => {
    const size = all.reduce((sum, numbers) => sum + numbers.size, 0)
    if (old.documents.length < 2 * size + 1000) return old
    const fresh = createSearchIndex()
    for (const numbers of all) {
      for (const [id, number] of numbers) {
        const document = old.laidOut(number)
        if (document) numbers.set(id, fresh.add(document))
      }
    }
    return fresh
  }
  index.offers = tidy(index.offers, [events, places])
  index.organizers = tidy(index.organizers, [organizers])
}

/** Makes one document searchable, whether it is kept or not. */
export function indexDocument(
  document: Document,
  collection: Collection,
  state: State,
  options: Partial<Pick<Indexing, 'order' | 'share'>> = {},
): LaidOut {
  const { order = 0, share = (value) => value } = options
  const indexing: Indexing = { now: state.clock(), regions: state.regions, order, share }
  const { contributors, metadata } = document
  const shown = { ...shownDocument(document, collection, state), contributors, metadata }
  return collection === 'organizers' ? indexOrganizer(shown, indexing) : indexOffer(shown, collection, indexing)
}

/** A seed may hold half a document, which can't be shown: it is searched as far as it goes. */
function shownDocument(document: Document, collection: Collection, state: State): Document {
  try {
    return documentKinds.find(({ path }) => path === collection)?.read(document, state) ?? document
  } catch {
    return document
  }
}
