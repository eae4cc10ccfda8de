import { notFound, type SchemaError } from '../../core/problem.ts'
import type { Document, State } from '../../state.ts'
import { idInUrl } from './id-in-url.ts'
import type { Image } from './images.ts'

/** An image in a full body, once its gaps are filled from the upload. */
export type ImageInput = Pick<Image, '@id' | 'description' | 'copyrightHolder' | 'inLanguage'>

export function uploadedImage(imageId: string, state: State): Image {
  const image = state.media.get(imageId)
  if (!image) throw imageNotFound(imageId)
  return image as Document & Image
}

/** The images of a full body, with what is only known of the upload. */
export function uploadedImages(images: readonly ImageInput[] = [], state: State): readonly Image[] {
  return images.map(({ '@id': url, description, copyrightHolder, inLanguage }) => ({
    ...uploadedImage(idInUrl(url), state),
    description,
    copyrightHolder,
    inLanguage,
  }))
}

export function requireUuid(imageId: string): void {
  if (!isUuid(imageId)) throw imageNotFound(imageId)
}

/**
 * Gives the images of a full body the `@id`, and what else they lack, of their upload.
 * @param property Where the images stand in the body.
 */
export function withUploads(
  images: unknown,
  property: string,
  state: State,
): { images: unknown; errors: SchemaError[] } {
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
      errors.push({ jsonPointer: `/${property}/${index}/@id`, error: `Image with @id ${which} does not exist.` })
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
