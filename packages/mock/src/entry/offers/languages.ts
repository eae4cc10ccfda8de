import type { Language, Localized, Offer } from './offer.ts'

/** Languages in which anything of the offer is written, and those in which everything is. */
export function languagesOf(offer: Offer): Pick<Offer, 'languages' | 'completedLanguages'> {
  const texts = translatable(offer).map((text) => Object.keys(text) as Language[])
  const languages = [...new Set(texts.flat())]
  return {
    languages,
    completedLanguages: languages.filter((language) => texts.every((written) => written.includes(language))),
  }
}

function translatable(offer: Offer): readonly Localized<unknown>[] {
  const texts = [
    offer.name,
    offer.description,
    offer['address'] as Localized<unknown> | undefined,
    offer.bookingInfo?.urlLabel,
    ...(offer.priceInfo ?? []).map(({ name }) => name),
  ]
  return texts.filter((text) => text !== undefined)
}
