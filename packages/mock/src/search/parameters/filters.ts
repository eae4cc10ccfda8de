import { fieldType } from '../index/fields.ts'
import { listOfValues } from '../index/index-document.ts'
import type { SearchIndex } from '../index/search-index.ts'
import { overlaps } from '../index/ranges.ts'
import { languages } from '../languages.ts'

/** Whether the document of that number is among the results. */
export type Filter = (number: number, index: SearchIndex) => boolean

/** That a field has a value, the whole of it; in any case, unless the field knows case. */
export function hasValue(field: string, value: string): Filter {
  const wanted = fieldType(field) === 'raw' ? value : value.toLowerCase()
  return (number, index) => {
    const value = index.value(field, number)
    return value === wanted || (typeof value === 'object' && (value as readonly string[]).includes(wanted))
  }
}

export function hasAnyValue(field: string, values: readonly string[]): Filter {
  const wanted = new Set(fieldType(field) === 'raw' ? values : values.map((value) => value.toLowerCase()))
  return (number, index) => {
    const values = listOfValues(index.value(field, number)) as readonly string[]
    return values.some((value) => wanted.has(value))
  }
}

/** @param field With `{language}` in its name. */
export function hasValueInAnyLanguage(field: string, value: string): Filter {
  return anyOf(languages.map((language) => hasValue(field.replace('{language}', language), value)))
}

/** That a number, or one of the ranges of a field, lies at least partly between two ends; an open end is undefined. */
export function isBetween(field: string, from: number = -Infinity, to: number = Infinity): Filter {
  const isRange = fieldType(field) !== 'number' && fieldType(field) !== 'moment'
  return (number, index) => {
    const values = listOfValues(index.value(field, number)) as readonly number[]
    return isRange ? overlaps(values, from, to) : values.some((value) => from <= value && value <= to)
  }
}

export function anyOf(filters: readonly Filter[]): Filter {
  const [only] = filters
  return only && filters.length === 1 ? only : (number, index) => filters.some((filter) => filter(number, index))
}

export function not(filter: Filter): Filter {
  return (number, index) => !filter(number, index)
}

/** One filter, where a parameter was given. */
export function when<Value>(value: Value | undefined, filter: (value: Value) => Filter): readonly Filter[] {
  return value === undefined ? [] : [filter(value)]
}
