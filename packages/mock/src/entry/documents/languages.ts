import type { Language, Localized } from './localized.ts'

/** Languages in which anything of a document is written, and those in which everything is. */
export interface Languages {
  readonly languages: readonly Language[]
  readonly completedLanguages: readonly Language[]
}

/** @param texts Those of the document that can be translated; undefined for what it lacks. */
export function languagesOf(texts: readonly (Localized<unknown> | undefined)[]): Languages {
  const written = texts.flatMap((text) => (text ? [Object.keys(text) as Language[]] : []))
  const languages = [...new Set(written.flat())]
  return {
    languages,
    completedLanguages: languages.filter((language) => written.every((inLanguages) => inLanguages.includes(language))),
  }
}
