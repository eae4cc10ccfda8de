import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { FileError, mediaTypeOf } from '@uitkit/client/multipart'
import { files } from './generated/operations.ts'

/**
 * Reads an image from disk, for `create`.
 *
 * Its type is told by its first bytes, not by its name. One that the API would refuse is not read any further.
 *
 * @param path Of a PNG, JPEG or GIF of up to 21,000,000 bytes.
 * @throws {FileError} when it is too big, or something else than a PNG, JPEG or GIF.
 * @throws What `node:fs` throws when the file can't be read.
 * @example
 * const file = await readImage('gevel.jpg')
 * await images.create({ file, description: 'De gevel', copyrightHolder: 'Mira Peeters', language: 'nl' })
 */
export async function readImage(path: string): Promise<File> {
  const file = await open(path)
  try {
    const { types = [], maxBytes = Infinity } = files.file
    const { size } = await file.stat()
    if (size > maxBytes) throw new FileError('file', 'size', `${path} has ${size} bytes, ${maxBytes} at most`)
    const bytes = await file.readFile()
    const type = mediaTypeOf(bytes)
    if (!type) throw new FileError('file', 'type', `${path} is none of ${types.join(', ')}`)
    return new File([bytes], basename(path), { type })
  } finally {
    await file.close()
  }
}
