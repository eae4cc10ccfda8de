import type { Problem } from './problem.ts'

declare const shape: unique symbol

/**
 * The `type` of a problem, which knows what problems of that type look like.
 *
 * Those that an API is known to answer are in the `problemType` of its package.
 */
export type ProblemType<Shape extends Problem = Problem> = string & { readonly [shape]?: Shape }

/**
 * Says if an error is a problem of this type, and narrows it to what such a problem has.
 *
 * Takes the `error` of a result as well as what was caught, a `ProblemError`. The list of types is open: any string
 * will do.
 *
 * @example
 * if (isProblem(error, problemType.duplicatePlace)) console.log(error.duplicatePlaceUri)
 */
export function isProblem<Shape extends Problem = Problem>(error: unknown, type: ProblemType<Shape>): error is Shape {
  return (error as Partial<Problem> | null | undefined)?.type === type
}
