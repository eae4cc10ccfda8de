import type { OperationName } from '../operations/spec-tables.ts'

/**
 * Something in a request or its answer that the documents of publiq's APIs do not have.
 *
 * There is no credential in it, and no value of a parameter or a body.
 */
export interface Violation {
  /** Undefined when no document has such an operation. */
  readonly operation: OperationName | undefined
  readonly side: 'request' | 'response'
  /** Such as `body /name`, `query limit`, `path placeId`, `credentials`, `status`. */
  readonly where: string
  /** What is wrong, and what is wanted. */
  readonly message: string
}

/** A violation, before it is known what it is one of. */
export type Finding = Pick<Violation, 'where' | 'message'>

/** In one line: `places.updateName, request body /name: Minimum string length is 1, found 0`. */
export function violationText({ operation, side, where, message }: Violation): string {
  return `${operation ? `${operation}, ` : ''}${side} ${where}: ${message}`
}
