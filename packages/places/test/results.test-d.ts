// Nothing here runs: what it asserts is that it compiles.
import { unwrap, type Problem as ClientProblem } from '@uitkit/client'
import type {
  CalendarSummary,
  DuplicatePlaceProblem,
  Place,
  PlacesClient,
  Problem,
  SavedPlace,
  VideoReference,
} from '../src/index.ts'

type Equals<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
declare function assertType<_Assertion extends true>(): void
declare const places: PlacesClient

// A 409 says which place exists already.
const created = await places.create({} as Parameters<PlacesClient['create']>[0])
if (created.ok) {
  assertType<Equals<typeof created.status, 201>>()
  assertType<Equals<typeof created.data, SavedPlace>>()
} else if (created.status === 409) {
  assertType<Equals<typeof created.error, DuplicatePlaceProblem>>()
  assertType<Equals<typeof created.error.duplicatePlaceUri, string>>()
} else {
  // @ts-expect-error Others do not.
  void created.error.duplicatePlaceUri
  created.error satisfies Problem | ClientProblem
}
if (created.error) assertType<Equals<typeof created.ok, false>>()

// A 204 has no data.
const renamed = await places.updateName('1', 'nl', { name: 'Den Hemel' })
if (renamed.ok) {
  assertType<Equals<typeof renamed.status, 204>>()
  assertType<Equals<typeof renamed.data, undefined>>()
}
assertType<Equals<typeof renamed.data, undefined>>()
const nothing = unwrap(renamed)
assertType<Equals<typeof nothing, undefined>>()

// Statuses that no document mentions come as a Problem.
if (renamed.status === 429 || renamed.status === 503) {
  assertType<Equals<typeof renamed.error, ClientProblem>>()
  assertType<Equals<typeof renamed.ok, false>>()
}
// @ts-expect-error It never answers 201.
void (renamed.status === 201)

// What is read has its own type; a calendar narrows.
const got = await places.get('1', { includeMetadata: true })
if (got.ok) {
  assertType<Equals<typeof got.data, Place>>()
  if (got.data.calendarType === 'periodic') assertType<Equals<typeof got.data.startDate, string>>()
  // @ts-expect-error A permanent place has no start.
  if (got.data.calendarType === 'permanent') void got.data.startDate
}
const { data } = got
// @ts-expect-error There may be no data.
void data.name
const place = unwrap(got)
assertType<Equals<typeof place, Place>>()
assertType<Equals<typeof place.name.nl, string | undefined>>()

// Text
const summary = await places.getCalendarSummary('1')
if (summary.ok) summary.data satisfies CalendarSummary | string

// The client of openapi-fetch has the same types.
const { data: read } = await places.http.GET('/places/{placeId}', { params: { path: { placeId: '1' } } })
read satisfies Place | undefined
if (read) assertType<Equals<typeof read.name.nl, string | undefined>>()
if (read?.calendarType === 'periodic') assertType<Equals<typeof read.startDate, string>>()

const video = unwrap(await places.addVideo('1', { url: 'https://vimeo.com/98765432', language: 'nl' }))
assertType<Equals<typeof video, VideoReference>>()

// Nowhere does `any` leak: the paths to it, through all that the client takes and gives.
type IsAny<T> = 0 extends 1 & T ? true : false
type AnyIn<T, Path extends string = ''> =
  IsAny<T> extends true
    ? Path
    : T extends readonly (infer Item)[]
      ? AnyIn<Item, `${Path}[]`>
      : T extends Response | AbortSignal
        ? never
        : T extends object
          ? { [Key in keyof T & string]-?: AnyIn<T[Key], `${Path}.${Key}`> }[keyof T & string]
          : never
type Methods = Omit<PlacesClient, 'http'>
type Taken = { [Name in keyof Methods]: AnyIn<Parameters<Methods[Name]>[number], Name> }[keyof Methods]
type Given = { [Name in keyof Methods]: AnyIn<Awaited<ReturnType<Methods[Name]>>, Name> }[keyof Methods]
assertType<Equals<Taken, never>>()
assertType<Equals<Given, never>>()
// The search itself finds what it looks for.
type Anything = ReturnType<typeof JSON.parse>
assertType<Equals<AnyIn<{ a: { b?: Anything[] }; c: string }>, '.a.b[]'>>()
