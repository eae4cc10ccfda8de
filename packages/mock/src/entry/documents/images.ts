import { problem } from '../../core/problem.ts'

export interface Image {
  readonly '@id': string
  readonly '@type': 'schema:ImageObject'
  readonly id: string
  readonly contentUrl: string
  readonly thumbnailUrl: string
  readonly description: string
  readonly copyrightHolder: string
  readonly inLanguage: string
}

/** The images of a document: offers and organizers keep them under other names. */
export interface Gallery {
  readonly images: readonly Image[]
  /** The `contentUrl` of the main image. */
  readonly main: string | undefined
}

/** Adding an image a second time does nothing; the first one becomes the main image. */
export function withImage(gallery: Gallery, image: Image): Gallery {
  const isLinked = gallery.images.some(({ id }) => id === image.id)
  return isLinked ? gallery : withImages(gallery, [...gallery.images, image])
}

/** Replaces the images; a main image that is gone makes way for the first one. */
export function withImages({ main }: Gallery, images: readonly Image[]): Gallery {
  const kept = images.find(({ contentUrl }) => contentUrl === main) ?? images[0]
  return { images, main: kept?.contentUrl }
}

/** Changes what is said of an image on this document alone; an image that is not linked is left alone. */
export function withImageTexts(
  { images, main }: Gallery,
  imageId: string,
  texts: Partial<Pick<Image, 'description' | 'copyrightHolder' | 'inLanguage'>>,
): Gallery {
  return { images: images.map((image) => (image.id === imageId ? { ...image, ...texts } : image)), main }
}

export function withMainImage({ images }: Gallery, imageId: string): Gallery {
  const main = images.find(({ id }) => id === imageId)
  if (main) return { images, main: main.contentUrl }
  const detail = `The image with id ${imageId} is not linked to the resource. Add it first before you can perform an action.`
  throw problem('body/image-must-be-linked-to-resource', 400, 'Image must be linked to resource', detail)
}

export function withoutImage(gallery: Gallery, imageId: string): Gallery {
  return withImages(
    gallery,
    gallery.images.filter(({ id }) => id !== imageId),
  )
}
