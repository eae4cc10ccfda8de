import type { ShareParts } from '../../shared-parts.ts'
import type { Point } from '../regions/regions.ts'
import type { CalendarIndex, TimeDetails } from './calendar.ts'
import { fieldType, type FieldType } from './fields.ts'
import { hasWords } from './words.ts'

export type Collection = 'events' | 'places' | 'organizers'

/** A document that can be found. What its fields hold, the index keeps field by field. */
export interface IndexDocument {
  /** Where it stands among those that fit as well: a change does not move it. */
  readonly order: number
  readonly collection: Collection
  readonly id: string
  readonly url: string
  readonly type: string
  readonly point: Point | undefined
  /** Of each range of `dateRange` in turn, or the one of all of them. */
  readonly timeDetails: readonly TimeDetails[]
  /** Events that go well with this one, in lower case, each with its score. */
  readonly recommendations: ReadonlyMap<string, number>
  /** As they are shown. */
  readonly regions: readonly string[]
  /** With the case that they have. */
  readonly labels: readonly string[]
}

/** A document laid out flat, ready to be compared. */
export interface LaidOut {
  readonly document: IndexDocument
  readonly fields: ReadonlyMap<string, FieldValue>
}

/** Texts, those of `words` as they are written; moments and days in milliseconds; ranges with both ends one after the other. */
export type FieldValues = readonly string[] | readonly number[]

/** What a document has in a field. One value stands by itself: most fields have one, and a list of it is large beside it. */
export type FieldValue = string | number | FieldValues

const none: FieldValues = []

export function listOfValues(value: FieldValue | undefined): FieldValues {
  if (value === undefined) return none
  return typeof value === 'string' ? [value] : typeof value === 'number' ? [value] : value
}

/** What is to be kept in each field, as it comes; a missing value is not kept. */
export type FieldSources = Readonly<Record<string, unknown>>

export function fieldsOf(sources: readonly FieldSources[], share: ShareParts): ReadonlyMap<string, FieldValue> {
  const fields = new Map<string, FieldValue>()
  for (const some of sources) {
    for (const field of Object.keys(some)) {
      const type = fieldType(field)
      const values = type && some[field] !== undefined ? valuesOf(type, some[field]) : none
      const [first] = values
      if (first === undefined) continue
      const value = values.length === 1 ? first : values
      fields.set(field, isOfManyDocuments(field, value) ? share(value) : value)
    }
  }
  return fields
}

const ownFields: readonly string[] = ['@id', 'id', 'productionCollapseValue', 'availableRange', 'dateRange']
const longestShared = 8

/** Whether other documents may well have the same: a long list is hardly ever that, nor is a text to look for words in. */
function isOfManyDocuments(field: string, value: FieldValue): boolean {
  if (ownFields.includes(field)) return false
  return typeof value === 'object' ? value.length <= longestShared : fieldType(field) !== 'words'
}

function valuesOf(type: FieldType, source: unknown): FieldValues {
  const values = (Array.isArray(source) ? source : [source]) as readonly unknown[]
  if (type === 'number' || type === 'moment' || type === 'numbers' || type === 'moments' || type === 'days') {
    return isNumbers(values) ? values : []
  }
  if (type === 'boolean') return values.filter((value) => typeof value === 'boolean').map(String)
  const texts = values.filter((value) => typeof value === 'string')
  if (type === 'words') return texts.filter(hasWords)
  return type === 'exact' ? texts.map((text) => text.toLowerCase()) : texts
}

function isNumbers(values: readonly unknown[]): values is readonly number[] {
  return values.every((value) => typeof value === 'number' && !Number.isNaN(value))
}

/** A localised text in the fields of its languages; a bare text is in the main language. */
export function inLanguages(field: string, localized: unknown, mainLanguage: unknown): FieldSources {
  const texts = typeof localized === 'string' ? { [String(mainLanguage ?? 'nl')]: localized } : localized
  return Object.fromEntries(Object.entries(texts ?? {}).map(([language, text]) => [`${field}.${language}`, text]))
}

/** The fields of a calendar. */
export function calendarSources(calendar: CalendarIndex): FieldSources {
  const { timeDetails: _, ...sources } = calendar
  return sources
}
