import { gunzipSync } from 'node:zlib'

const blockSize = 512
const decoder = new TextDecoder()

/**
 * The files of an npm tarball by their path in the package (`dist/index.js`).
 *
 * Reads the ustar format, which is what `pnpm pack` writes: paths of up to 255 bytes and no links.
 */
export function readTarball(tarball: Uint8Array): Map<string, Uint8Array> {
  const tar = gunzipSync(tarball)
  const files = new Map<string, Uint8Array>()
  for (let at = 0; tar[at] !== undefined && tar[at] !== 0;) {
    const text = (start: number, length: number): string =>
      decoder.decode(tar.subarray(at + start, at + start + length)).replace(/\0.*$/s, '')
    const size = Number.parseInt(text(124, 12), 8)
    const type = text(156, 1)
    if (type !== '0' && type !== '')
      throw new Error(`A tarball entry of type "${type}" cannot be read: only files can.`)
    const path = [text(345, 155), text(0, 100)].filter((part) => part !== '').join('/')
    files.set(path.replace(/^package\//, ''), tar.subarray(at + blockSize, at + blockSize + size))
    at += blockSize + Math.ceil(size / blockSize) * blockSize
  }
  return files
}
