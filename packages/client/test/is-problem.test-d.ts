// Nothing here runs: what it asserts is that it compiles.
import { isProblem, ProblemError, type Problem, type ProblemType } from '../src/index.ts'

type Equals<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
declare function assertType<_Assertion extends true>(): void

interface Duplicate extends Problem {
  readonly type: 'https://example.com/duplicate'
  readonly duplicatePlaceUri: string
}

/** As the generator writes it. */
declare const problemType: { readonly duplicate: ProblemType<Duplicate>; readonly notFound: ProblemType }

// What was caught
declare const caught: unknown
if (isProblem(caught, problemType.duplicate)) assertType<Equals<typeof caught, Duplicate>>()
if (isProblem(caught, problemType.notFound)) assertType<Equals<typeof caught, Problem>>()
if (isProblem(caught, 'https://example.com/a-new-one')) assertType<Equals<typeof caught, Problem>>()
// @ts-expect-error It may be another one.
void caught.duplicatePlaceUri
if (caught instanceof ProblemError && isProblem(caught, problemType.duplicate)) {
  caught.duplicatePlaceUri satisfies string
  caught.stack satisfies string | undefined
}

// The error of a result
declare const error: Duplicate | Problem | undefined
if (isProblem(error, problemType.duplicate)) error.duplicatePlaceUri satisfies string
else assertType<Equals<typeof error, Problem | undefined>>()
// @ts-expect-error Nobody asked.
void error?.duplicatePlaceUri

// A type is a text, which may be compared and kept.
problemType.duplicate satisfies string
// @ts-expect-error A status is none.
isProblem(error, 409)
