import { notFound, problem, type SchemaError } from '../../core/problem.ts'
import type { Document, State } from '../../state.ts'
import { change, unlessEmpty } from './change.ts'
import type { Image, Offer } from './offer.ts'
import { idInUrl } from './organizer.ts'

/** An image in a full body, once its gaps are filled from the upload. */
export type ImageInput = Pick<Image, '@id' | 'description' | 'copyrightHolder' | 'inLanguage'>

/** Adding an image a second time does nothing; the first one becomes the main image. */
export function withImage(offer: Offer, image: Image): Offer {
  const images = offer.mediaObject ?? []
  return images.some(({ id }) => id === image.id) ? offer : withImages(offer, [...images, image])
}

/** Replaces the images; a main image that is gone makes way for the first one. */
function withImages(offer: Offer, images: readonly Image[]): Offer {
  const main = images.find(({ contentUrl }) => contentUrl === offer.image) ?? images[0]
  return change(offer, { mediaObject: unlessEmpty(images), image: main?.contentUrl })
}

/** Of a full body: its first image is the main one. */
export function withImportedImages(offer: Offer, images: readonly ImageInput[] = [], state: State): Offer {
  const stored = images.map(({ '@id': url, description, copyrightHolder, inLanguage }) => ({
    ...uploadedImage(idInUrl(url), state),
    description,
    copyrightHolder,
    inLanguage,
  }))
  return change(offer, { mediaObject: unlessEmpty(stored), image: stored[0]?.contentUrl })
}

/** Changes the texts of an image on this offer alone; an image that is not linked is left alone. */
export function withImageTexts(
  offer: Offer,
  imageId: string,
  { description, copyrightHolder }: Pick<Image, 'description' | 'copyrightHolder'>,
): Offer {
  const mediaObject = offer.mediaObject?.map((image) =>
    image.id === imageId ? { ...image, description, copyrightHolder } : image,
  )
  return change(offer, { mediaObject })
}

export function withMainImage(offer: Offer, imageId: string): Offer {
  const main = offer.mediaObject?.find(({ id }) => id === imageId)
  if (!main) {
    const detail = `The image with id ${imageId} is not linked to the resource. Add it first before you can perform an action.`
    throw problem('body/image-must-be-linked-to-resource', 400, 'Image must be linked to resource', detail)
  }
  return change(offer, { image: main.contentUrl })
}

export function withoutImage(offer: Offer, imageId: string): Offer {
  return withImages(offer, offer.mediaObject?.filter(({ id }) => id !== imageId) ?? [])
}

export function uploadedImage(imageId: string, state: State): Image {
  const image = state.media.get(imageId)
  if (!image) throw imageNotFound(imageId)
  return image as Document & Image
}

export function requireUuid(imageId: string): void {
  if (!isUuid(imageId)) throw imageNotFound(imageId)
}

/** Gives the images of a full body the `@id`, and what else they lack, of their upload. */
export function withUploads(images: unknown, state: State): { images: unknown; errors: SchemaError[] } {
  if (!Array.isArray(images)) return { images, errors: [] }
  const errors: SchemaError[] = []
  const filled = images.map((image: unknown, index) => {
    const { '@id': url, id, ...texts } = image as Record<string, unknown>
    if (typeof url !== 'string' && typeof id !== 'string') return image
    const imageId = typeof url === 'string' ? idInUrl(url) : String(id)
    const fullUrl = typeof url === 'string' ? url : `${state.hosts.entry}/images/${imageId}`
    const upload = state.media.get(imageId)
    if (!upload) {
      const which = isUuid(imageId) ? `"${fullUrl}" (id "${imageId}")` : `"${fullUrl}"`
      errors.push({ jsonPointer: `/mediaObject/${index}/@id`, error: `Image with @id ${which} does not exist.` })
      return image
    }
    const { description, copyrightHolder, inLanguage } = upload
    return { description, copyrightHolder, inLanguage, ...texts, '@id': fullUrl }
  })
  return { images: filled, errors }
}

function imageNotFound(imageId: string) {
  return notFound(`The Image with id "${imageId}" was not found.`)
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-?[0-9a-f]{12}$/i.test(text)
}
