import type { State } from '../../state.ts'
import type { EntryContext } from '../context.ts'
import { withAddresses } from '../documents/address.ts'
import { change } from '../documents/change.ts'
import { withContactPoint } from '../documents/contact-point.ts'
import { occasionOf } from '../documents/history.ts'
import { withImages } from '../documents/images.ts'
import { labelRulesOf } from '../documents/label-rules.ts'
import { withImportedLabels } from '../documents/labels.ts'
import { withNames } from '../documents/name.ts'
import { type ImageInput, uploadedImages } from '../documents/uploads.ts'
import { galleryOf, withGallery } from './gallery.ts'
import type { Organizer } from './organizer.ts'
import type { OrganizerBody } from './organizer-body.ts'
import { organizerKind, withFollowing } from './organizer-kind.ts'

export function createOrganizer(organizerId: string, body: OrganizerBody, context: EntryContext): Organizer {
  const { date } = occasionOf(context)
  const empty: Organizer = {
    '@id': `${context.state.hosts.entry}/organizers/${organizerId}`,
    '@context': '/contexts/organizer',
    mainLanguage: body.mainLanguage,
    name: {},
    url: body.url,
    workflowStatus: 'ACTIVE',
    creator: context.user?.id ?? '',
    created: date,
    modified: date,
    languages: [],
    completedLanguages: [],
    completeness: 0,
  }
  return withFollowing(withBody(empty, body, context))
}

/** The organizer after its full body; what that leaves out is cleared, save languages of the name. */
export function replaceOrganizer(organizer: Organizer, body: OrganizerBody, context: EntryContext): Organizer {
  const replaced = withBody(organizer, body, context)
  return replaced === organizer ? organizer : organizerKind.record(organizer, replaced, '', occasionOf(context))
}

function withBody(organizer: Organizer, body: OrganizerBody, context: EntryContext): Organizer {
  const { url, name, description, educationalDescription, address, contactPoint, images, labels, hiddenLabels } = body
  const withTexts = change(withNames(organizer, name), { url, description, educationalDescription })
  const withPlace = address ? withAddresses(withTexts, address) : withoutAddress(withTexts)
  const withContact = withContactPoint(withPlace, contactPoint)
  const withPictures = withImportedImages(withContact, images, context.state)
  return withImportedLabels(withPictures, labels, hiddenLabels, labelRulesOf(context))
}

/** With the address goes where it lies. */
export function withoutAddress(organizer: Organizer): Organizer {
  return change(organizer, { address: undefined, geo: undefined })
}

/** Images that the organizer has stay where they stand; new ones come after them. */
function withImportedImages(organizer: Organizer, inputs: readonly ImageInput[] | undefined, state: State): Organizer {
  const gallery = galleryOf(organizer)
  const sent = uploadedImages(inputs, state)
  const kept = gallery.images.flatMap(({ id }) => sent.filter((image) => image.id === id))
  const added = sent.filter(({ id }) => !gallery.images.some((image) => image.id === id))
  return withGallery(organizer, withImages(gallery, [...kept, ...added]))
}
