import type { EntryContext, EntryRoute } from '../context.ts'
import { type Image, withImage, withImageTexts, withMainImage, withoutImage } from '../documents/images.ts'
import { updateRoutes } from '../documents/update-routes.ts'
import { uploadedImage } from '../documents/uploads.ts'
import { readBody } from '../read-body.ts'
import { galleryOf, withGallery } from './gallery.ts'
import type { Organizer } from './organizer.ts'
import { organizerKind } from './organizer-kind.ts'

/** An image by its id, and what is said of it on this organizer. */
interface ImageInput {
  readonly id: string
  readonly language?: string
  readonly description?: string
  readonly copyrightHolder?: string
}

export const imageRoutes: readonly EntryRoute[] = [
  ...updateRoutes<ImageInput, Organizer>(organizerKind, {
    at: ['POST /images'],
    read: reading('addImage'),
    check: ({ id }, _, { state }) => uploadedImage(id, state),
    change: (organizer, input, { state }) =>
      withGallery(organizer, withImage(galleryOf(organizer), { ...uploadedImage(input.id, state), ...textsOf(input) })),
  }),
  ...updateRoutes<readonly ImageInput[], Organizer>(organizerKind, {
    at: ['PATCH /images'],
    read: reading('updateImages'),
    change: (organizer, inputs) =>
      withGallery(
        organizer,
        inputs.reduce((gallery, input) => withImageTexts(gallery, input.id, textsOf(input)), galleryOf(organizer)),
      ),
  }),
  ...updateRoutes<{ imageId: string }, Organizer>(organizerKind, {
    at: ['PUT /images/main'],
    read: reading('setMainImage', withCurrentName),
    change: (organizer, { imageId }) => withGallery(organizer, withMainImage(galleryOf(organizer), imageId)),
  }),
  ...updateRoutes(organizerKind, {
    at: ['DELETE /images/{imageId}'],
    change: (organizer, _, { params }) =>
      withGallery(organizer, withoutImage(galleryOf(organizer), params['imageId'] ?? '')),
  }),
]

function reading<Body>(operation: string, convert?: (sent: Readonly<Record<string, unknown>>) => unknown) {
  return (context: EntryContext): Body => readBody<Body>(context, organizerKind.table, operation, convert)
}

/** Only those that are given. */
function textsOf({ language, description, copyrightHolder }: ImageInput): Partial<Image> {
  return {
    ...(language === undefined ? {} : { inLanguage: language }),
    ...(description === undefined ? {} : { description }),
    ...(copyrightHolder === undefined ? {} : { copyrightHolder }),
  }
}

/** `imageId` was called `mediaObjectId`. */
function withCurrentName({ mediaObjectId, ...body }: Readonly<Record<string, unknown>>) {
  return mediaObjectId === undefined ? body : { imageId: mediaObjectId, ...body }
}
