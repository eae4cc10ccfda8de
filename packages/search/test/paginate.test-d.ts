// Nothing here runs: what it asserts is that it compiles.
import {
  createSearchClient,
  type EventMember,
  type OfferMember,
  type OrganizerMember,
  type PlaceMember,
} from '../src/index.ts'
import { paginate } from '../src/paginate.ts'

type Equals<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
declare function assertType<_Assertion extends true>(): void

const search = createSearchClient({ environment: 'test' })

const events = paginate(search.searchEvents, { q: 'labels:jazz', workflowStatus: ['DRAFT'] })
assertType<Equals<typeof events, AsyncGenerator<EventMember, void, undefined>>>()
const places = paginate(search.searchPlaces, {})
assertType<Equals<typeof places, AsyncGenerator<PlaceMember, void, undefined>>>()
const offers = paginate(search.searchOffers, {})
assertType<Equals<typeof offers, AsyncGenerator<OfferMember, void, undefined>>>()
const organizers = paginate(search.searchOrganizers, { name: 'jazz' })
assertType<Equals<typeof organizers, AsyncGenerator<OrganizerMember, void, undefined>>>()

// @ts-expect-error An unknown parameter.
paginate(search.searchEvents, { query: 'jazz' })
// @ts-expect-error Organizers have no such filter.
paginate(search.searchOrganizers, { text: 'jazz' })
// @ts-expect-error That is for `paginate` to say.
paginate(search.searchEvents, { start: 100 })
// @ts-expect-error So is that: see `pageSize`.
paginate(search.searchEvents, { limit: 100 })
// Queries that are too long for a URL, and what would be wrong with those
const long = paginate(search.queryEvents, { q: 'labels:jazz', workflowStatus: ['DRAFT'] })
assertType<Equals<typeof long, AsyncGenerator<EventMember, void, undefined>>>()
// @ts-expect-error An unknown parameter.
paginate(search.queryEvents, { query: 'jazz' })
// @ts-expect-error That is for `paginate` to say.
paginate(search.queryEvents, { limit: 100 })
// @ts-expect-error Pages are asked for in a query, not in a text.
paginate(search.queryEvents, 'q=jazz')
void search.queryEvents('q=jazz')
void search.queryOrganizers({ name: 'jazz' })
// @ts-expect-error Organizers have no such filter.
void search.queryOrganizers({ text: 'jazz' })
