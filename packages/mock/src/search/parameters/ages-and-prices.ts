import { refused } from '../problems.ts'
import { type Filter, hasValue, isBetween, when } from './filters.ts'
import { dayParameter } from './instant.ts'
import { flag, leadingInteger, leadingNumber, type Parameters, plainText, singleText } from './parameters.ts'
import { badQuery } from '../problems.ts'

export function ageFilters(parameters: Parameters): readonly Filter[] {
  const [least, most] = ['minAge', 'maxAge'].map((name) => {
    const text = singleText(parameters, name)
    return text === undefined || text === '' ? undefined : leadingInteger(text)
  })
  requireNumbers('Age', least, most)
  return least === undefined && most === undefined ? [] : [isBetween('typicalAgeRange', least, most)]
}

export function allAgesFilters(parameters: Parameters): readonly Filter[] {
  return when(flag(parameters, 'allAges'), (value) => hasValue('allAges', String(value)))
}

export function birthdateFilters(parameters: Parameters): readonly Filter[] {
  const from = dayParameter(parameters, 'birthdateRangeFrom')
  const to = dayParameter(parameters, 'birthdateRangeTo')
  if (from === undefined && to === undefined) return []
  return [isBetween('birthdateRange', from, to)]
}

/** Elasticsearch refuses dates the wrong way round, but not before it searches. */
export function refuseReversedBirthdates(parameters: Parameters): void {
  const from = dayParameter(parameters, 'birthdateRangeFrom') ?? -Infinity
  if (from > (dayParameter(parameters, 'birthdateRangeTo') ?? Infinity)) throw badQuery()
}

/** In whole cents. */
export function priceFilters(parameters: Parameters): readonly Filter[] {
  const [exact, least, most] = ['price', 'minPrice', 'maxPrice'].map((name) => {
    const text = plainText(parameters, name)
    return text === undefined || text === '' ? undefined : Math.round(leadingNumber(text) * 100) / 100
  })
  requireNumbers('Price', exact)
  if (exact !== undefined) return [isBetween('price', exact, exact)]
  requireNumbers('Price', least, most)
  return least === undefined && most === undefined ? [] : [isBetween('price', least, most)]
}

function requireNumbers(what: 'Age' | 'Price', least: number | undefined, most = Infinity): void {
  if ((least ?? 0) < 0 || most < 0) throw refused(`${what} should be 0 or bigger`)
  if ((least ?? 0) > most)
    throw refused(`Minimum ${what.toLowerCase()} should be smaller or equal to maximum ${what.toLowerCase()}.`)
}
