import { fieldType } from '../index/fields.ts'
import type { IndexDocument } from '../index/index-document.ts'
import { overlaps } from '../index/ranges.ts'
import { languages } from '../languages.ts'

/** Whether a document is among the results. */
export type Filter = (document: IndexDocument) => boolean

/** That a field has a value, the whole of it; in any case, unless the field knows case. */
export function hasValue(field: string, value: string): Filter {
  const wanted = fieldType(field) === 'raw' ? value : value.toLowerCase()
  return ({ fields }) => ((fields.get(field) ?? []) as readonly string[]).includes(wanted)
}

export function hasAnyValue(field: string, values: readonly string[]): Filter {
  const wanted = new Set(fieldType(field) === 'raw' ? values : values.map((value) => value.toLowerCase()))
  return ({ fields }) => ((fields.get(field) ?? []) as readonly string[]).some((value) => wanted.has(value))
}

/** @param field With `{language}` in its name. */
export function hasValueInAnyLanguage(field: string, value: string): Filter {
  return anyOf(languages.map((language) => hasValue(field.replace('{language}', language), value)))
}

/** That a number, or one of the ranges of a field, lies at least partly between two ends; an open end is undefined. */
export function isBetween(field: string, from: number = -Infinity, to: number = Infinity): Filter {
  const isRange = fieldType(field) !== 'number' && fieldType(field) !== 'moment'
  return ({ fields }) => {
    const values = (fields.get(field) ?? []) as readonly number[]
    return isRange ? overlaps(values, from, to) : values.some((value) => from <= value && value <= to)
  }
}

export function anyOf(filters: readonly Filter[]): Filter {
  const [only] = filters
  return only && filters.length === 1 ? only : (document) => filters.some((filter) => filter(document))
}

export function not(filter: Filter): Filter {
  return (document) => !filter(document)
}

/** One filter, where a parameter was given. */
export function when<Value>(value: Value | undefined, filter: (value: Value) => Filter): readonly Filter[] {
  return value === undefined ? [] : [filter(value)]
}
