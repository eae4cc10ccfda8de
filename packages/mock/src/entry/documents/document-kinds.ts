import { offerKinds } from '../offers/offer-kinds.ts'
import { organizerKind } from '../organizers/organizer-kind.ts'
import type { DocumentKind } from './document-kind.ts'

/** Every kind of document, for what reaches across them. */
export const documentKinds: readonly DocumentKind[] = [...offerKinds, organizerKind]
