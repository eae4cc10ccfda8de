import type { Point } from '../regions/regions.ts'
import type { CalendarIndex, Times } from './calendar.ts'
import { fieldType, type FieldType } from './fields.ts'
import { wordsOf } from './words.ts'

export type Collection = 'events' | 'places' | 'organizers'

/** A document as Search keeps it: flat, and ready to be compared. */
export interface IndexDocument {
  /** Where it stands among those that fit as well: a change does not move it. */
  readonly order: number
  readonly collection: Collection
  readonly id: string
  readonly url: string
  readonly type: string
  readonly fields: ReadonlyMap<string, FieldValues>
  readonly point: Point | undefined
  /** Of events and places. */
  readonly times: Times | undefined
  /** Events that go well with this one, in lower case, each with its score. */
  readonly recommendations: ReadonlyMap<string, number>
  /** As they are shown. */
  readonly regions: readonly string[]
  /** With the case that they have. */
  readonly labels: readonly string[]
}

/**
 * Texts, of `words` each word by itself with an empty one between two texts; moments and days in milliseconds; ranges
 * with both ends one after the other.
 */
export type FieldValues = readonly string[] | readonly number[]

/** What is to be kept in each field, as it comes; a missing value is not kept. */
export type FieldSources = Readonly<Record<string, unknown>>

export function fieldsOf(sources: FieldSources, intern: (text: string) => string): ReadonlyMap<string, FieldValues> {
  const fields = new Map<string, FieldValues>()
  for (const [field, source] of Object.entries(sources)) {
    const type = fieldType(field)
    const values = type ? valuesOf(type, source, intern) : []
    if (values.length > 0) fields.set(field, values)
  }
  return fields
}

function valuesOf(type: FieldType, source: unknown, intern: (text: string) => string): FieldValues {
  const values = (Array.isArray(source) ? source : [source]) as readonly unknown[]
  if (type === 'number' || type === 'moment' || type === 'numbers' || type === 'moments' || type === 'days') {
    return isNumbers(values) ? values : []
  }
  if (type === 'boolean') return values.filter((value) => typeof value === 'boolean').map(String)
  const texts = values.filter((value) => typeof value === 'string')
  if (type === 'words') return separated(texts.map(wordsOf)).map(intern)
  return texts.map((text) => intern(type === 'exact' ? text.toLowerCase() : text))
}

function isNumbers(values: readonly unknown[]): values is readonly number[] {
  return values.every((value) => typeof value === 'number' && !Number.isNaN(value))
}

function separated(texts: readonly (readonly string[])[]): readonly string[] {
  return texts.filter((words) => words.length > 0).flatMap((words, index) => (index === 0 ? words : ['', ...words]))
}

/** A localised text in the fields of its languages; a bare text is in the main language. */
export function inLanguages(field: string, localized: unknown, mainLanguage: unknown): FieldSources {
  const texts = typeof localized === 'string' ? { [String(mainLanguage ?? 'nl')]: localized } : localized
  return Object.fromEntries(Object.entries(texts ?? {}).map(([language, text]) => [`${field}.${language}`, text]))
}

/** The fields of a calendar. */
export function calendarSources(calendar: CalendarIndex): FieldSources {
  const { times: _, ...sources } = calendar
  return sources
}
