import { notFound, type SchemaError } from '../../core/problem.ts'
import type { EntryContext } from '../context.ts'
import type { Language, Localized } from './offer.ts'

const languages: readonly string[] = ['nl', 'fr', 'de', 'en']

/** The `{language}` of the path. */
export function languageInPath({ params }: EntryContext): Language {
  const { language } = params
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

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && languages.includes(value)
}
