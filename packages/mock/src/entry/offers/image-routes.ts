import type { EntryRoute } from '../context.ts'
import { type Image, withImage, withImageTexts, withMainImage, withoutImage } from '../documents/images.ts'
import { updateRoutes } from '../documents/update-routes.ts'
import { requireUuid, uploadedImage } from '../documents/uploads.ts'
import { readBody } from '../read-body.ts'
import { galleryOf, withGallery } from './gallery.ts'
import type { OfferKind } from './offer-kind.ts'

interface ImageReference {
  readonly mediaObjectId: string
}

export function imageRoutes(kind: OfferKind): readonly EntryRoute[] {
  return [
    ...updateRoutes(kind, {
      at: ['POST /images'],
      read: (context) => readBody<ImageReference>(context, kind.table, 'addImage'),
      check: ({ mediaObjectId }, _, { state }) => uploadedImage(mediaObjectId, state),
      change: (offer, { mediaObjectId }, { state }) =>
        withGallery(offer, withImage(galleryOf(offer), uploadedImage(mediaObjectId, state))),
      log: 'Afbeelding toegevoegd',
    }),
    ...updateRoutes(kind, {
      at: ['PUT /images/main', 'POST /images/main'],
      read: (context) => readBody<ImageReference>(context, kind.table, 'setMainImage'),
      change: (offer, { mediaObjectId }) => withGallery(offer, withMainImage(galleryOf(offer), mediaObjectId)),
      log: 'Hoofdafbeelding gekozen',
    }),
    ...updateRoutes(kind, {
      at: ['PUT /images/{imageId}', 'POST /images/{imageId}'],
      read: (context) => readBody<Pick<Image, 'description' | 'copyrightHolder'>>(context, kind.table, 'updateImage'),
      check: (_, __, { params }) => requireUuid(params['imageId'] ?? ''),
      change: (offer, { description, copyrightHolder }, { params }) =>
        withGallery(offer, withImageTexts(galleryOf(offer), params['imageId'] ?? '', { description, copyrightHolder })),
      log: 'Afbeelding aangepast',
    }),
    ...updateRoutes(kind, {
      at: ['DELETE /images/{imageId}'],
      change: (offer, _, { params }) => withGallery(offer, withoutImage(galleryOf(offer), params['imageId'] ?? '')),
      log: 'Afbeelding verwijderd',
    }),
  ]
}
