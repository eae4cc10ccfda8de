import { bodyInvalidData, type SchemaError } from '../../core/problem.ts'

/** Ends the request when there are mistakes: of the checks of a body, the first group that fails is told alone. */
export function refuse(errors: readonly SchemaError[]): void {
  if (errors.length > 0) throw bodyInvalidData(errors)
}
