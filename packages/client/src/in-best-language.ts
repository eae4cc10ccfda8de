/** Values by language, such as a name or an address. */
export type Localized<Value> = Readonly<Partial<Record<'nl' | 'fr' | 'de' | 'en', Value>>>

/**
 * Picks the value in the first of these languages that it has, else any: the text in the best language available.
 *
 * @param languages Language tags, the preferred one first; `fr-BE` counts as `fr`.
 * @returns Undefined when there is no value in any language.
 * @example inBestLanguage(place.name, [...navigator.languages, place.mainLanguage])
 * @see https://www.rfc-editor.org/rfc/rfc4647#section-3.4
 */
export function inBestLanguage<Value>(
  localized: Localized<Value> | undefined,
  languages: readonly string[],
): Value | undefined {
  const values = new Map<string, Value | undefined>(Object.entries(localized ?? {}))
  const wanted = languages.map((tag) => values.get(tag.replace(/-.*/, '').toLowerCase()))
  return [...wanted, ...values.values()].find((value) => value !== undefined)
}
