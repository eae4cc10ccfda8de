import type { Document } from '../../state.ts'
import type { Address } from '../documents/address.ts'
import type { ContactPoint } from '../documents/contact-point.ts'
import type { Image } from '../documents/images.ts'
import type { Language, Localized } from '../documents/localized.ts'

/** What the twin stores of an organizer; `readOrganizer` makes the document that a GET shows. */
export interface Organizer extends Document {
  readonly '@id': string
  readonly mainLanguage: Language
  readonly name: Localized
  readonly url: string
  readonly description?: Localized
  readonly educationalDescription?: Localized
  readonly address?: Localized<Address>
  readonly contactPoint?: ContactPoint
  readonly images?: readonly Image[]
  /** The `contentUrl` of the main image. */
  readonly mainImage?: string
  readonly labels?: readonly string[]
  readonly hiddenLabels?: readonly string[]

  readonly workflowStatus: 'ACTIVE' | 'DELETED'
  /** Missing in old ones. */
  readonly creator?: string
  readonly created: string
  readonly modified: string
  readonly languages: readonly Language[]
  readonly completedLanguages: readonly Language[]
  readonly completeness: number

  // What follows is kept with the organizer but not shown by a plain GET.
  /** E-mail addresses of those who may edit besides the creator. */
  readonly contributors?: readonly string[]
  /** In lower case: a full overwrite takes away only labels that a full body brought. */
  readonly importedLabels?: readonly string[]
  readonly verenigingsloket?: VerenigingsloketLink
}

/** The association that an organizer is in Verenigingsloket; a seed can give one, no request makes one. */
export interface VerenigingsloketLink {
  readonly vcode: string
  readonly url: string
  readonly status: 'confirmed' | 'cancelled'
}
