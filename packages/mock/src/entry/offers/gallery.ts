import { change, unlessEmpty } from '../documents/change.ts'
import type { Gallery } from '../documents/images.ts'
import type { Offer } from './offer.ts'

export function galleryOf({ mediaObject = [], image }: Offer): Gallery {
  return { images: mediaObject, main: image }
}

export function withGallery(offer: Offer, { images, main }: Gallery): Offer {
  return change(offer, { mediaObject: unlessEmpty(images), image: main })
}
