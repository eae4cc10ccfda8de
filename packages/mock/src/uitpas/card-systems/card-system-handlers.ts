import { json } from '../../core/exchange.ts'
import type { SpecHandlers } from '../../spec-server/spec-context.ts'
import { page } from '../page.ts'
import type { CardSystem } from '../uitpas-seed.ts'
import { uitpasProblem } from '../uitpas-problems.ts'
import { cardSystemDocument, cardSystemInPath } from './card-system.ts'

interface CardSystemQuery {
  readonly permanent?: boolean
  readonly city?: readonly string[]
  readonly postalCode?: readonly string[]
  readonly sort?: string
  readonly postalCodeSort?: string
}

export const cardSystemHandlers: SpecHandlers = {
  cardSystemsList(context) {
    const {
      permanent = true,
      city: names,
      postalCode: codes,
      sort = '',
      postalCodeSort,
    } = context.query<CardSystemQuery>()
    if (/^-?postalCode$/.test(sort) && postalCodeSort === undefined) throw uitpasProblem('postal-code-required')
    for (const code of [...(codes ?? []), postalCodeSort ?? '1000']) requirePostalCode(code)
    const found = [...context.state.uitpas.cardSystems.values()]
      .filter((one) => (one.permanent ?? true) === permanent)
      .filter(({ cities }) => !names || cities.some(({ name }) => names.includes(name)))
      .filter(({ cities }) => !codes || cities.some(({ postalCode }) => codes.includes(postalCode)))
    const sign = sort.startsWith('-') ? -1 : 1
    const keyOf = sort.endsWith('postalCode') ? distanceTo(Number(postalCodeSort)) : undefined
    const sorted =
      sort === ''
        ? found
        : found.toSorted((a, b) => sign * (keyOf ? keyOf(a) - keyOf(b) : a.name.localeCompare(b.name, 'nl')))
    return page(context, sorted.map(cardSystemDocument))
  },

  cardSystemsGet: (context) => json(200, cardSystemDocument(cardSystemInPath(context))),

  cardSystemsGetCitySettings(context) {
    const cardSystem = cardSystemInPath(context)
    const { postalCode: codes } = context.query<{ postalCode?: readonly string[] }>()
    for (const code of codes ?? []) requireCodeIn(cardSystem, code)
    const cities = cardSystem.cities.filter(({ postalCode }) => !codes || codes.includes(postalCode))
    return json(
      200,
      cities.map(({ name }) => ({
        city: name,
        allowsCardlessRegistration: allowsCardless(cardSystem),
        contactEmail: `uitpas@${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.example`,
      })),
    )
  },

  cardSystemsGetSocialTariffSettings(context) {
    const cardSystem = cardSystemInPath(context)
    const { postalCode } = context.query<{ postalCode: string }>()
    requireCodeIn(cardSystem, postalCode)
    return json(200, { postalCode, allowsCardlessRegistration: allowsCardless(cardSystem) })
  },
}

/** Without a map the twin takes postal codes that are near each other for places that are. */
function distanceTo(postalCode: number) {
  return ({ cities }: CardSystem) => Math.min(...cities.map((city) => Math.abs(Number(city.postalCode) - postalCode)))
}

function requirePostalCode(postalCode: string): void {
  if (!/^[1-9]\d{3}$/.test(postalCode)) throw uitpasProblem('invalid-postal-code')
}

function requireCodeIn({ cities }: CardSystem, code: string): void {
  requirePostalCode(code)
  if (!cities.some(({ postalCode }) => postalCode === code)) throw uitpasProblem('postal-code-not-in-card-system')
}

function allowsCardless({ cardlessRegistrationType = 'NONE' }: CardSystem): boolean {
  return cardlessRegistrationType === 'ALL' || cardlessRegistrationType === 'SOCIALTARIFF'
}
