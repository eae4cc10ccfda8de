import type { SchemaError } from '../../core/problem.ts'
import type { State } from '../../state.ts'
import type { Address } from '../documents/address.ts'
import type { ContactPoint } from '../documents/contact-point.ts'
import { labelErrors } from '../documents/labels.ts'
import {
  type Body,
  isObject,
  withLocalizedAddress,
  withLocalizedName,
  withoutEmptyLists,
} from '../documents/legacy-body.ts'
import { type Language, type Localized, localizedErrors } from '../documents/localized.ts'
import { refuse } from '../documents/refuse.ts'
import { type ImageInput, withUploads } from '../documents/uploads.ts'

/** A complete organizer as a client sends it, after conversion and validation. */
export interface OrganizerBody {
  readonly mainLanguage: Language
  readonly url: string
  readonly name: Localized
  readonly description?: Localized
  readonly educationalDescription?: Localized
  readonly address?: Localized<Address>
  readonly contactPoint?: Partial<ContactPoint>
  readonly images?: readonly ImageInput[]
  readonly labels?: readonly string[]
  readonly hiddenLabels?: readonly string[]
}

/**
 * What happens to a body before the schema sees it: older forms, images looked up, the real URL.
 * @param organizerId Undefined for an organizer that has none yet.
 * @throws ProblemResponse for images that do not exist.
 */
export function convertOrganizerBody(body: Body, organizerId: string | undefined, state: State): Body {
  const { '@id': _, ...converted } = withCurrentNames(withLocalizedAddress(withLocalizedName(body)))
  const others = withoutEmptyLists(converted, ['labels', 'hiddenLabels', 'images'])
  const { images, errors } = withUploads(others['images'], 'images', state)
  refuse(errors)
  return {
    ...others,
    ...(images === undefined ? {} : { images }),
    ...(organizerId === undefined ? {} : { '@id': `${state.hosts.entry}/organizers/${organizerId}` }),
  }
}

/** What the schema can't tell; the first group of mistakes is told alone. */
export function checkOrganizerBody({ mainLanguage, labels, hiddenLabels, ...texts }: OrganizerBody): void {
  refuse(labelErrors(labels, hiddenLabels))
  refuse(mainLanguageErrors(texts, mainLanguage))
}

/**
 * The older form of a contact point: a list of which each item has a type.
 * Whatever else is sent is left to the schema.
 */
export function convertContactPoint(sent: unknown): unknown {
  if (!Array.isArray(sent) || !sent.every(isContact)) return sent
  const valuesOf = (type: string) => sent.filter((contact) => contact.type === type).map(({ value }) => value)
  return { phone: valuesOf('phone'), email: valuesOf('email'), url: valuesOf('url') }
}

/** `website` is the URL, `contact` the contact point. */
function withCurrentNames({ website, contact, ...body }: Body): Body {
  return {
    ...(website === undefined ? {} : { url: website }),
    ...(contact === undefined ? {} : { contactPoint: convertContactPoint(contact) }),
    ...body,
  }
}

function isContact(item: unknown): item is { readonly type: string; readonly value: unknown } {
  return isObject(item) && ['phone', 'email', 'url'].includes(String(item['type'])) && 'value' in item
}

function mainLanguageErrors(texts: Partial<OrganizerBody>, mainLanguage: Language): SchemaError[] {
  const { name, description, educationalDescription, address } = texts
  return localizedErrors(
    {
      '/name': name,
      '/description': description,
      '/educationalDescription': educationalDescription,
      '/address': address,
    },
    mainLanguage,
  )
}
