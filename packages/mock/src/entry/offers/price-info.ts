import type { SchemaError } from '../../core/problem.ts'
import { change } from '../documents/change.ts'
import type { Language, Localized } from '../documents/localized.ts'
import type { Offer, Price } from './offer.ts'

/** A tariff as a client sends it. */
export interface PriceInput {
  readonly category: Price['category']
  readonly name?: Localized
  readonly price: number
  readonly priceCurrency?: string
  readonly groupPrice?: boolean
}

const basePriceName: Localized = {
  nl: 'Basistarief',
  fr: 'Tarif de base',
  en: 'Base tariff',
  de: 'Basisrate',
}

/** Replaces the tariffs, save those of UiTPAS: only UiTPAS itself sets these. */
export function withPriceInfo(offer: Offer, prices: readonly PriceInput[]): Offer {
  const own = prices.filter(({ category }) => category !== 'uitpas').map(storedPrice)
  const uitpas = offer.priceInfo?.filter(({ category }) => category === 'uitpas') ?? []
  return change(offer, { priceInfo: [...own, ...uitpas] })
}

/** A base price has the same four names, whatever was sent. Anything else than prices is left to the schema. */
export function withBasePriceName<Prices>(prices: Prices): Prices {
  if (!Array.isArray(prices)) return prices
  return prices.map((price: unknown) => (isBasePrice(price) ? { ...price, name: basePriceName } : price)) as Prices
}

/** A name may stand once in a language, the base price's included. */
export function priceInfoErrors(prices: readonly PriceInput[] = []): SchemaError[] {
  const seen = new Set<string>()
  const errors: SchemaError[] = []
  for (const [index, { name }] of prices.entries()) {
    for (const [language, text] of Object.entries(trimmed(name))) {
      const key = `${language} ${text}`
      if (seen.has(key)) {
        const jsonPointer = `/priceInfo/${index}/name/${language}`
        errors.push({ jsonPointer, error: `Tariff name "${text}" must be unique.` })
      }
      seen.add(key)
    }
  }
  return errors
}

function storedPrice({ category, name, price, priceCurrency = 'EUR', groupPrice }: PriceInput): Price {
  return {
    category,
    name: category === 'base' ? basePriceName : trimmed(name),
    // Kept in cents by the real server.
    price: Math.round(price * 100) / 100,
    priceCurrency,
    ...(groupPrice === true ? { groupPrice } : {}),
  }
}

function trimmed(name: Localized = {}): Localized {
  const entries = Object.entries(name) as [Language, string][]
  return Object.fromEntries(entries.map(([language, text]) => [language, text.trim()]))
}

function isBasePrice(price: unknown): price is object {
  return typeof price === 'object' && price !== null && 'category' in price && price.category === 'base'
}
