// Nothing here runs: what it asserts is that it compiles.
import { unwrap, type Failure, type Problem, type Result, type Success } from '../src/index.ts'

type Equals<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
declare function assertType<_Assertion extends true>(): void

interface Place {
  name: string
}

interface Duplicate extends Problem {
  duplicatePlaceUri: string
}

declare const result: Result<Success<200, Place> | Failure<400, Problem> | Failure<409, Duplicate>>

// By `ok`
if (result.ok) {
  assertType<Equals<typeof result.status, 200>>()
  assertType<Equals<typeof result.data, Place>>()
  assertType<Equals<typeof result.error, undefined>>()
} else {
  assertType<Equals<typeof result.data, undefined>>()
  assertType<Equals<typeof result.error, Problem | Duplicate>>()
  // @ts-expect-error Not every failure is a duplicate.
  void result.error.duplicatePlaceUri
}

// By `status`
switch (result.status) {
  case 200:
    assertType<Equals<typeof result.data, Place>>()
    break
  case 409:
    assertType<Equals<typeof result.ok, false>>()
    assertType<Equals<typeof result.error, Duplicate>>()
    break
  case 400:
  case 404:
  case 429:
  case 503:
    // Documented or not, it may come.
    assertType<Equals<typeof result.error, Problem>>()
    break
  // @ts-expect-error A success that the operation does not document.
  case 204:
    break
  default:
    assertType<Equals<typeof result.ok, false>>()
}

// By `error`
if (result.error) {
  assertType<Equals<typeof result.ok, false>>()
} else {
  assertType<Equals<typeof result.data, Place>>()
}

// By taking it apart
const { data, error, response } = result
if (!error) assertType<Equals<typeof data, Place>>()
if (data) assertType<Equals<typeof error, undefined>>()
assertType<Equals<typeof response, Response>>()
// @ts-expect-error A failure has no data.
void data.name
// @ts-expect-error A result is not changed.
result.status = 200

// By taking one status of it
assertType<Equals<Extract<typeof result, { status: 409 }>['error'], Duplicate>>()
assertType<Equals<Extract<typeof result, { ok: true }>['data'], Place>>()

// Nothing that is documented, no content, several successes
declare const unknown: Result<never>
assertType<Equals<typeof unknown.error, Problem>>()
declare const nothing: Result<Success<204, undefined>>
if (nothing.ok) assertType<Equals<typeof nothing.data, undefined>>()
declare const saved: Result<Success<200, 1> | Success<201, 2>>
if (saved.ok) assertType<Equals<typeof saved.data, 1 | 2>>()
if (saved.status === 201) assertType<Equals<typeof saved.data, 2>>()

// Nothing leaks `any`: it would equal no more than itself here.
type IsAny<T> = 0 extends 1 & T ? true : false
assertType<Equals<IsAny<typeof result>, false>>()
assertType<Equals<IsAny<typeof result.status>, false>>()
assertType<Equals<IsAny<typeof data>, false>>()
assertType<Equals<IsAny<typeof error>, false>>()

// unwrap
assertType<Equals<ReturnType<typeof unwrap<Place>>, Place>>()
const place = unwrap(result)
assertType<Equals<typeof place, Place>>()
const none = unwrap(nothing)
assertType<Equals<typeof none, undefined>>()
const either = unwrap(saved)
assertType<Equals<typeof either, 1 | 2>>()
// @ts-expect-error It takes a result, not the promise of one.
unwrap(Promise.resolve(result))

// The arms can be named.
const _success: Success<200, Place> = { ok: true, status: 200, data: { name: '' }, error: undefined, response }
// @ts-expect-error A failure says why.
const _failure: Failure<404, Problem> = { ok: false, status: 404, data: undefined, error: undefined, response }
