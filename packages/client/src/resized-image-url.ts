/** How an image is to be delivered; lengths in pixels. */
export interface ImageSize {
  /** Exactly this wide; what is missing is white. */
  readonly width?: number
  /** Exactly this high; what is missing is white. */
  readonly height?: number
  /** At most this wide, in its own proportions. */
  readonly maxwidth?: number
  /** At most this high, in its own proportions. */
  readonly maxheight?: number
  /** Cuts instead of filling up, and keeps this part. */
  readonly crop?: 'auto' | 'bottom' | 'edges' | 'entropy' | 'faces' | 'focalPoint' | 'left' | 'right' | 'top'
  /** A colour to fill up with, in hexadecimal digits without `#`. */
  readonly bgcolor?: string
  /** A file format, such as `png`. */
  readonly format?: string
  readonly flip?: 'h' | 'v' | 'both'
  readonly paddingWidth?: number
  /** In degrees, 0 to 359. */
  readonly rotate?: number
}

/**
 * The URL at which an image of UiTdatabank is delivered in another size.
 *
 * @param url The `contentUrl` or `thumbnailUrl` of an image, or the `image` of a document.
 * @throws {TypeError} when that is no absolute URL.
 * @example resizedImageUrl(image.contentUrl, { maxwidth: 640, maxheight: 480 })
 */
export function resizedImageUrl(url: string, size: ImageSize): string {
  const resized = new URL(url)
  for (const [name, value] of Object.entries(size)) {
    if (value !== undefined) resized.searchParams.set(name, String(value))
  }
  return resized.href
}
