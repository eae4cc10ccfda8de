import { unlessEmpty } from '../documents/change.ts'
import { isLanguage, type Localized } from '../documents/localized.ts'
import { withKnown } from './copied-properties.ts'
import type { Event } from './event.ts'

/** One question, in one language or more. */
export type Faq = Localized<FaqEntry>

interface FaqEntry {
  readonly question: string
  readonly answer: string
}

export function withFaqs(event: Event, faqs: readonly Faq[]): Event {
  return withKnown(event, 'faqs', unlessEmpty(faqs.map(storedFaq)))
}

function storedFaq(faq: Faq): Faq {
  const entries = Object.entries(faq).filter(([language]) => isLanguage(language))
  return Object.fromEntries(entries.map(([language, { question, answer }]) => [language, { question, answer }]))
}
