import type { EntryRoute } from '../context.ts'
import { readBody } from '../read-body.ts'
import { requireUuid, uploadedImage, withImage, withImageTexts, withMainImage, withoutImage } from './images.ts'
import type { Image } from './offer.ts'
import type { OfferKind } from './offer-kind.ts'
import { updateRoutes } from './update-routes.ts'

interface ImageReference {
  readonly mediaObjectId: string
}

export function imageRoutes(kind: OfferKind): readonly EntryRoute[] {
  return [
    ...updateRoutes(kind, {
      at: ['POST /images'],
      read: (context) => readBody<ImageReference>(context, kind.table, 'addImage'),
      check: ({ mediaObjectId }, _, { state }) => uploadedImage(mediaObjectId, state),
      change: (offer, { mediaObjectId }, { state }) => withImage(offer, uploadedImage(mediaObjectId, state)),
      log: 'Afbeelding toegevoegd',
    }),
    ...updateRoutes(kind, {
      at: ['PUT /images/main', 'POST /images/main'],
      read: (context) => readBody<ImageReference>(context, kind.table, 'setMainImage'),
      change: (offer, { mediaObjectId }) => withMainImage(offer, mediaObjectId),
      log: 'Hoofdafbeelding gekozen',
    }),
    ...updateRoutes(kind, {
      at: ['PUT /images/{imageId}', 'POST /images/{imageId}'],
      read: (context) => readBody<Pick<Image, 'description' | 'copyrightHolder'>>(context, kind.table, 'updateImage'),
      check: (_, __, { params }) => requireUuid(params['imageId'] ?? ''),
      change: (offer, texts, { params }) => withImageTexts(offer, params['imageId'] ?? '', texts),
      log: 'Afbeelding aangepast',
    }),
    ...updateRoutes(kind, {
      at: ['DELETE /images/{imageId}'],
      change: (offer, _, { params }) => withoutImage(offer, params['imageId'] ?? ''),
      log: 'Afbeelding verwijderd',
    }),
  ]
}
