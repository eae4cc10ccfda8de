import { notFound, type SchemaError } from '../../core/problem.ts'
import type { EntryContext } from '../context.ts'

export type Language = 'nl' | 'fr' | 'de' | 'en'
export type Localized<Value = string> = { readonly [language in Language]?: Value }

const languages: readonly string[] = ['nl', 'fr', 'de', 'en']

/** The `{language}` of the path; Dutch where older paths have none. */
export function languageInPath({ params }: EntryContext): Language {
  const { language = 'nl' } = params
  if (!isLanguage(language)) throw notFound('The provided language route parameter is not supported.')
  return language
}

/**
 * The mistakes of localised texts: a language that the server does not have, or else no value in the main language.
 * Absent texts are no mistake.
 */
export function localizedErrors(
  texts: Readonly<Record<string, Localized<unknown> | undefined>>,
  mainLanguage: Language,
): SchemaError[] {
  const present = Object.entries(texts).flatMap(([jsonPointer, text]) => (text ? [{ jsonPointer, text }] : []))
  const unknown = present.flatMap(({ text }) => Object.keys(text)).filter((language) => !isLanguage(language))
  if (unknown.length > 0) return [...new Set(unknown)].map(unknownLanguage)
  return present
    .filter(({ text }) => text[mainLanguage] === undefined)
    .map(({ jsonPointer }) => ({ jsonPointer, error: `A value in the mainLanguage (${mainLanguage}) is required.` }))
}

/** The schema lets any property through; the real server fails later, and then points at the body as a whole. */
function unknownLanguage(language: string): SchemaError {
  return { jsonPointer: '/', error: `The language "${language}" is not supported.` }
}

/** Without a language; undefined when nothing is left. */
export function withoutLanguage<Value>(
  localized: Localized<Value> = {},
  language: Language,
): Localized<Value> | undefined {
  const { [language]: _, ...others }: Localized<Value> = localized
  return Object.keys(others).length > 0 ? (others as Localized<Value>) : undefined
}

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && languages.includes(value)
}
