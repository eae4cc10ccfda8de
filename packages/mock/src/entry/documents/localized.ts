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

/** The mistakes of localised texts that lack the main language; absent texts are no mistake. */
export function missingMainLanguage(
  texts: Readonly<Record<string, Localized<unknown> | undefined>>,
  mainLanguage: Language,
): SchemaError[] {
  return Object.entries(texts)
    .filter(([, text]) => text && text[mainLanguage] === undefined)
    .map(([jsonPointer]) => ({ jsonPointer, error: `A value in the mainLanguage (${mainLanguage}) is required.` }))
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
