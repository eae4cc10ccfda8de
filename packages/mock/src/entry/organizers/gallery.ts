import { change, unlessEmpty } from '../documents/change.ts'
import type { Gallery } from '../documents/images.ts'
import type { Organizer } from './organizer.ts'

export function galleryOf({ images = [], mainImage }: Organizer): Gallery {
  return { images, main: mainImage }
}

export function withGallery(organizer: Organizer, { images, main }: Gallery): Organizer {
  return change(organizer, { images: unlessEmpty(images), mainImage: main })
}
