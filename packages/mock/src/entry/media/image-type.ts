import { problem, type ProblemResponse } from '../../core/problem.ts'

/** The extensions of the files that the real server keeps, by the type of what it is given. */
const extensions: ReadonlyMap<string, string> = new Map([
  ['image/png', 'png'],
  ['image/jpeg', 'jpeg'],
  ['image/gif', 'gif'],
])

export function extensionOf(mimeType: string): string {
  const extension = extensions.get(mimeType)
  if (extension !== undefined) return extension
  throw invalidType(`The uploaded file has mime type "${mimeType}" instead of ${[...extensions.keys()].join(',')}`)
}

/** How files of a type begin, one character a byte. */
const beginnings: ReadonlyMap<string, string> = new Map([
  ['image/png', '\x89PNG'],
  ['image/jpeg', '\xff\xd8\xff'],
  ['image/gif', 'GIF8'],
])

/**
 * What the bytes of a file are, whatever its name and its sender say.
 *
 * Bytes that tell nothing are what the sender says, so that a test need not have a real image.
 */
export async function typeOf(file: Blob): Promise<string> {
  const start = String.fromCharCode(...new Uint8Array(await file.slice(0, 16).arrayBuffer()))
  for (const [type, beginning] of beginnings) if (start.startsWith(beginning)) return type
  const isText = /^[\t\n\r -~]+$/.test(start)
  return isText && !extensions.has(file.type) ? 'text/plain' : file.type
}

/** Of common extensions. */
const mimeTypes: ReadonlyMap<string, string> = new Map([
  ['png', 'image/png'],
  ['jpeg', 'image/jpeg'],
  ['jpg', 'image/jpeg'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
  ['svg', 'image/svg+xml'],
  ['html', 'text/html'],
  ['pdf', 'application/pdf'],
  ['txt', 'text/plain'],
])

const unreachable = { hostname: 'invalid', pathname: '' }

/**
 * What the real server would find at a URL, as far as that can be told without the network.
 *
 * A host under `.invalid` (RFC 2606) can't be reached, every other one can. The type of a file follows
 * from its extension, and one that has none, or one that says nothing, counts as a PNG.
 */
export function extensionAt(url: string): string {
  const { hostname, pathname } = URL.canParse(url) ? new URL(url) : unreachable
  if (/(^|\.)invalid$/.test(hostname)) throw invalidType('The file could not be downloaded correctly.')
  const extension = /\.(\w+)$/.exec(pathname)?.[1]?.toLowerCase() ?? ''
  return extensionOf(mimeTypes.get(extension) ?? 'image/png')
}

function invalidType(detail: string): ProblemResponse {
  return problem('body/file-invalid-type', 400, 'Invalid file type', detail)
}
