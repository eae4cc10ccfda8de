import { languages } from '../languages.ts'
import { badQuery, refused } from '../problems.ts'
import { compileQuery } from '../query/compile-query.ts'
import { type Operator, QueryError } from '../query/query.ts'
import { createEffort, type Effort, type Scorer } from '../query/scorer.ts'
import { type Filter, hasValue } from './filters.ts'
import { type Parameters, plainText, texts } from './parameters.ts'
import type { SearchRequest } from './search-request.ts'

/** The languages that texts are looked for in. */
export function textLanguages(parameters: Parameters): readonly string[] {
  const asked = checkedLanguages(texts(parameters, 'textLanguages'))
  return asked.length > 0 ? asked : languages
}

/** `q`, `text`, and what is asked of everything that this key or client searches. */
export function offerScorers(request: SearchRequest, inLanguages: readonly string[]): readonly Scorer[] {
  const { parameters, consumer } = request
  const fields = offerFields(inLanguages)
  const effort = createEffort()
  const q = plainText(parameters, 'q')
  const text = plainText(parameters, 'text')
  return [
    ...compiled(q, 'OR', fields, request, effort),
    ...compiled(text?.replaceAll(':', String.raw`\:`), 'AND', fields, request, effort),
    ...compiled(consumer.defaultQuery, 'OR', fields, request, effort),
  ]
}

export function organizerScorers(request: SearchRequest, inLanguages: readonly string[]): readonly Scorer[] {
  const q = plainText(request.parameters, 'q')
  return compiled(q, 'OR', organizerFields(inLanguages), request, createEffort())
}

function compiled(
  text: string | undefined,
  operator: Operator,
  defaultFields: readonly string[],
  { index, now }: SearchRequest,
  effort: Effort,
): readonly Scorer[] {
  if (text === undefined) return []
  try {
    return [compileQuery(text, { index, defaultFields, operator, now, effort, found: new Map() })]
  } catch (error) {
    throw error instanceof QueryError ? badQuery() : error
  }
}

/** Where `q` and `text` look for what names no field. */
export function offerFields(inLanguages: readonly string[]): readonly string[] {
  return [
    'id',
    'labels_free_text',
    'terms_free_text.id',
    'terms_free_text.label',
    'performer_free_text.name',
    'location.id',
    'organizer.id',
    ...inLanguages.flatMap((language) => [
      ...textsAndAddress(language),
      `location.name.${language}`,
      `organizer.name.${language}`,
    ]),
  ]
}

export function organizerFields(inLanguages: readonly string[]): readonly string[] {
  return ['id', 'labels_free_text', ...inLanguages.flatMap(textsAndAddress)]
}

function textsAndAddress(language: string): readonly string[] {
  const address = ['addressLocality', 'postalCode', 'streetAddress'].map((part) => `address.${language}.${part}`)
  return [`name.${language}`, `description.${language}`, ...address]
}

/** That a document has each of the languages. */
export function languageFilters(field: string, values: readonly string[]): readonly Filter[] {
  return checkedLanguages(values).map((language) => hasValue(field, language))
}

function checkedLanguages(values: readonly string[]): readonly string[] {
  const unknown = values.find((value) => !/^[a-z]{2}$/.test(value))
  if (unknown !== undefined) throw refused(`Invalid language code: ${unknown}`)
  return values
}
