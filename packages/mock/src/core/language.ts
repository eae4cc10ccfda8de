export type Language = 'nl' | 'fr' | 'de'

/** The language of a page; anything unknown becomes Dutch, without an error. */
export function readLanguage(value: string | undefined): Language {
  return value === 'fr' || value === 'de' ? value : 'nl'
}
