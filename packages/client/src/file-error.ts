/** What a file may be. */
export interface FileLimits {
  /** Media types; any if left out. */
  readonly types?: readonly string[]
  readonly maxBytes?: number
}

/** A file that the API would refuse; thrown before anything is sent. */
export class FileError extends Error {
  override readonly name = 'FileError'
  /** The field of the body that has the file. */
  readonly field: string
  readonly reason: 'type' | 'size'

  constructor(field: string, reason: 'type' | 'size', details: string) {
    super(`${field}: ${details}`)
    this.field = field
    this.reason = reason
  }
}
