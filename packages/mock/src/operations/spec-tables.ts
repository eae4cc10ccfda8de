import type { SpecTable } from '../core/spec.ts'
import { cultuurkuur, type CultuurkuurOperation } from '../generated/cultuurkuur.ts'
import { events, type EventsOperation } from '../generated/events.ts'
import { images, type ImagesOperation } from '../generated/images.ts'
import { mailingLists, type MailingListsOperation } from '../generated/mailing-lists.ts'
import { museumpass, type MuseumpassOperation } from '../generated/museumpass.ts'
import { newsArticles, type NewsArticlesOperation } from '../generated/news-articles.ts'
import { organizers, type OrganizersOperation } from '../generated/organizers.ts'
import { ownerships, type OwnershipsOperation } from '../generated/ownerships.ts'
import { places, type PlacesOperation } from '../generated/places.ts'
import { productions, type ProductionsOperation } from '../generated/productions.ts'
import { search, type SearchOperation } from '../generated/search.ts'
import { taxonomy, type TaxonomyOperation } from '../generated/taxonomy.ts'
import { uitpas, type UitpasOperation } from '../generated/uitpas.ts'
import { users, type UsersOperation } from '../generated/users.ts'

/** The servers that have OpenAPI documents. */
export type DocumentedServer = 'entry' | 'search' | 'taxonomy' | 'uitpas' | 'museumpass'

/** What the twin needs of their documents, by the name of their client. */
export const specTables: Readonly<Record<DocumentedServer, Readonly<Record<string, SpecTable>>>> = {
  entry: {
    cultuurkuur,
    events,
    images,
    mailingLists,
    newsArticles,
    organizers,
    ownerships,
    places,
    productions,
    users,
  },
  search: { search },
  taxonomy: { taxonomy },
  uitpas: { uitpas },
  museumpass: { museumpass },
}

/** An operation as it is called: `places.updateName`, `uitpas.passholders.get`. */
export type OperationName =
  | `cultuurkuur.${CultuurkuurOperation}`
  | `events.${EventsOperation}`
  | `images.${ImagesOperation}`
  | `mailingLists.${MailingListsOperation}`
  | `newsArticles.${NewsArticlesOperation}`
  | `organizers.${OrganizersOperation}`
  | `ownerships.${OwnershipsOperation}`
  | `places.${PlacesOperation}`
  | `productions.${ProductionsOperation}`
  | `users.${UsersOperation}`
  | `search.${SearchOperation}`
  | `taxonomy.${TaxonomyOperation}`
  | `uitpas.${UitpasOperation}`
  | `museumpass.${MuseumpassOperation}`
