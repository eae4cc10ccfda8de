import { refused } from '../problems.ts'
import { type Filter, hasAnyValue, hasValue, hasValueInAnyLanguage, isBetween, when } from './filters.ts'
import { alternatives, flag, isOff, type Parameters, plainText, singleText, texts } from './parameters.ts'
import type { SearchRequest } from './search-request.ts'

/** That a field has the one value of a parameter. */
export function plainFilters(parameters: Parameters, name: string, field: string): readonly Filter[] {
  return when(plainText(parameters, name), (value) => hasValue(field, value))
}

/** The same, where there can be only one value, and an empty one counts for nothing. */
export function singleFilters(parameters: Parameters, name: string, field: string): readonly Filter[] {
  return when(singleText(parameters, name) || undefined, (value) => hasValue(field, value))
}

/** That a field has each of the values of a parameter. */
export function listFilters(parameters: Parameters, name: string, field: string): readonly Filter[] {
  return texts(parameters, name).map((value) => hasValue(field, value))
}

export function flagFilters(parameters: Parameters, name: string, field: string): readonly Filter[] {
  return when(flag(parameters, name), (value) => hasValue(field, String(value)))
}

/** That there is at least one of what is counted, or none. */
export function countFilters(parameters: Parameters, name: string, field: string): readonly Filter[] {
  return when(flag(parameters, name), (value) => (value ? isBetween(field, 1) : isBetween(field, undefined, 0)))
}

/** @param usual What is found when nothing is asked for. */
export function workflowStatusFilters(
  { parameters, hasDefaults }: SearchRequest,
  usual: readonly string[],
): readonly Filter[] {
  const isUsual = hasDefaults && !isOff(parameters, 'workflowStatus')
  const statuses = alternatives(parameters, 'workflowStatus') ?? (isUsual ? usual : undefined)
  return when(statuses, (values) => hasAnyValue('workflowStatus', values))
}

/** @param usual Where things are found when nothing is asked for. */
export function countryFilters({ parameters, hasDefaults }: SearchRequest, usual?: string): readonly Filter[] {
  const isUsual = hasDefaults && !isOff(parameters, 'addressCountry')
  const country = singleText(parameters, 'addressCountry') ?? (isUsual ? usual : undefined)
  if (country !== undefined && !/^[A-Z]{2}$/.test(country.toUpperCase())) {
    throw refused(`Unknown country code '${country}'.`)
  }
  return when(country, (code) => hasValueInAnyLanguage('address.{language}.addressCountry', code))
}
