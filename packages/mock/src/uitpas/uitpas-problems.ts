import { problem, type ProblemResponse } from '../core/problem.ts'

/** The titles of UiTPAS' own problems, and the words that people at a counter are shown, where they are. */
const known: Readonly<Record<string, readonly [title: string, endUserMessage?: string]>> = {
  'association-not-found': ['Association not found'],
  'card-blocked': ['Card blocked', 'Deze kaart is geblokkeerd.'],
  'cardsystem-not-found': ['Card system not found'],
  'checkin-code-expired': ['Check-in code expired', 'Deze code is vervallen.'],
  'checkin-code-invalid': ['Check-in code invalid', 'Deze code is niet geldig.'],
  'checkin-not-allowed': ['Check-in not allowed', 'Je kan nu geen punt sparen voor deze activiteit.'],
  'client-not-found': ['Client not found'],
  'distributionkey-not-found': ['Distribution key not found'],
  'event-already-has-ticketsales': ['Event already has ticket sales'],
  'event-not-acceptable': ['Event not acceptable'],
  'event-not-found': ['Event not found'],
  'forbidden-underaged': ['Forbidden Underaged', 'Je bent te jong om je zelf te registreren.'],
  'group-not-found': ['Group not found'],
  'insz-already-used': ['INSZ already used', 'Er is al een UiTPAS met dit rijksregisternummer.'],
  'insz-in-token-required': ['INSZ in token required'],
  'invalid-card': ['Invalid card', 'Deze kaart kan hier niet gebruikt worden.'],
  'invalid-card-status': ['Invalid card status', 'Deze kaart is niet actief.'],
  'invalid-card-system': ['Invalid card system'],
  'invalid-city': ['Invalid city', 'Deze gemeente bestaat niet.'],
  'invalid-coupon': ['Invalid coupon', 'Deze bon kan hier niet gebruikt worden.'],
  'invalid-distributionkey': ['Invalid distribution key'],
  'invalid-insz-number': ['Invalid insz number', 'Dit is geen geldig rijksregisternummer.'],
  'invalid-number-of-tickets': ['Invalid number of tickets', 'Zoveel tickets kan deze pas niet meer kopen.'],
  'invalid-postal-code': ['Invalid postal code', 'Dit is geen geldige postcode.'],
  'invalid-uitpas-number': ['Invalid uitpas number', 'Dit is geen geldig UiTPAS-nummer.'],
  'invalid-uitpasnumber': ['Invalid uitpas number', 'Dit is geen geldig UiTPAS-nummer.'],
  'kiosk-already-configured': ['Kiosk already configured'],
  'kiosk-device-already-in-use': ['Kiosk device already in use'],
  'kiosk-not-found': ['Kiosk not found'],
  'maximum-reached': ['Maximum reached', 'Deze pas heeft het maximum bereikt.'],
  'organizer-not-found': ['Organizer not found'],
  'pass-not-found': ['Pass not found', 'Er is geen pas met dit nummer.'],
  'passholder-already-registered': ['Passholder already registered', 'Deze pas hoort al bij een gebruiker van UiTiD.'],
  'passholder-blocked': ['Passholder blocked', 'Deze pashouder is geblokkeerd.'],
  'passholder-new-membership-error': ['Passholder new membership error'],
  'passholder-no-active-cardsystems': [
    'Passholder has no active cardsystem memberships',
    'Deze pas is in geen enkele regio actief.',
  ],
  'passholder-not-found': ['Passholder not found', 'Er is geen pashouder met dit nummer.'],
  'postal-code-not-in-card-system': ['Postal code not in card system'],
  'postal-code-required': ['Postal code required'],
  'rate-limited': ['Rate limited'],
  'reward-invalid-redeem-type': ['Reward Invalid Redeem Type', 'Dit voordeel kan je niet online omruilen.'],
  'reward-not-editable': ['Reward not editable'],
  'reward-not-found': ['Reward not found'],
  'reward-passholder-no-applicable-cardsystems': [
    'Reward Passholder No Applicable Cardsystems',
    'Dit voordeel is er niet voor pashouders van jouw regio.',
  ],
  'reward-passholder-points-constraint': [
    'Reward Passholder Points Constraint',
    'Je hebt niet genoeg punten voor dit voordeel.',
  ],
  'reward-passholder-volume-constraint': ['Reward Passholder Volume Constraint', 'Je hebt dit voordeel al gehad.'],
  'reward-period-constraint': ['Reward Period Constraint', 'Dit voordeel kan je nu niet omruilen.'],
  'reward-volume-constraint': ['Reward Volume Constraint', 'Dit voordeel is op.'],
  'school-not-found': ['School not found'],
  'social-tariff-expired': ['Social tariff expired', 'Het kansentarief van deze pas is vervallen.'],
  'social-tariff-not-available': ['Social tariff not available'],
  'social-tariff-suspended': ['Social tariff suspended', 'Het kansentarief van deze pas is opgeschort.'],
  'ticket-sale-not-found': ['Ticket sale not found'],
  'uitid-already-registered': ['UiTID already registered', 'Je bent al met een andere pas verbonden.'],
}

export interface UitpasProblemOptions {
  /** 400 when left out. */
  readonly status?: number
  readonly detail?: string
  readonly [extension: string]: unknown
}

/**
 * A problem of UiTPAS.
 *
 * @param type What comes after `uitpas/`.
 */
export function uitpasProblem(
  type: string,
  { status = 400, detail, ...more }: UitpasProblemOptions = {},
): ProblemResponse {
  const [title = type, message] = known[type] ?? []
  const endUserMessage = message === undefined ? {} : { endUserMessage: { nl: message } }
  return problem(`uitpas/${type}`, status, title, detail, { ...endUserMessage, ...more })
}

/** The words that people are shown for a problem. */
export function endUserMessage(type: string): { readonly nl: string } {
  return { nl: known[type]?.[1] ?? '' }
}
