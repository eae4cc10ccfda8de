import type { Serializers } from './api.ts'
import { FileError, type FileLimits } from './file-error.ts'
import { mediaTypeOf } from './media-type-of.ts'

export { FileError, type FileLimits } from './file-error.ts'
export { mediaTypeOf } from './media-type-of.ts'

/**
 * For an API that takes files: sends a body that has one as `multipart/form-data`, any other as JSON.
 *
 * The form is one Blob, not a FormData: it can be sent again, with the boundary that its header has.
 *
 * @param files What is allowed, by the names of the fields that are files.
 * @throws {FileError} from the call, before anything is sent, when a file is of another type or too big.
 * @see https://www.rfc-editor.org/rfc/rfc7578
 */
export function multipart(
  files: Readonly<Record<string, FileLimits>>,
): Pick<Serializers, 'bodySerializer' | 'headers'> {
  return {
    bodySerializer(body) {
      if (body === undefined) return undefined
      const fields: [string, unknown][] = body instanceof FormData ? [...body] : Object.entries(body as object)
      if (fields.some(([name]) => name in files)) return formOf(fields, files)
      return new Blob([JSON.stringify(body)], { type: 'application/json' })
    },
    headers: { 'Content-Type': null },
  }
}

function formOf(fields: readonly [string, unknown][], files: Readonly<Record<string, FileLimits>>): Blob {
  const boundary = `uitkit-${Array.from(crypto.getRandomValues(new Uint32Array(4)), String).join('-')}`
  const parts = fields
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]) => {
      const limits = files[name]
      const part = limits
        ? filePart(name, value as Blob | Uint8Array<ArrayBuffer>, limits)
        : ['\r\n\r\n', String(value)]
      return [`--${boundary}\r\nContent-Disposition: form-data; name="${escaped(name)}"`, ...part, '\r\n']
    })
  return new Blob([...parts, `--${boundary}--\r\n`], { type: `multipart/form-data; boundary=${boundary}` })
}

function filePart(field: string, file: Blob | Uint8Array<ArrayBuffer>, { types, maxBytes }: FileLimits): BlobPart[] {
  const isBlob = file instanceof Blob
  const type = (isBlob ? file.type : mediaTypeOf(file)) || 'application/octet-stream'
  const size = isBlob ? file.size : file.byteLength
  if (types && !types.includes(type)) throw new FileError(field, 'type', `${type} instead of ${types.join(', ')}`)
  if (maxBytes && size > maxBytes) throw new FileError(field, 'size', `${size} bytes, ${maxBytes} at most`)
  const name = file instanceof File ? file.name : field
  return [`; filename="${escaped(name)}"\r\nContent-Type: ${type}\r\n\r\n`, file]
}

/** As browsers write names in a header. */
function escaped(name: string): string {
  return name.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22')
}
