import type { Availability } from '../calendar.ts'
import type { Voice } from '../voice.ts'
import type { Words } from '../words.ts'
import { element } from './markup.ts'

/** `<span class="cf-status">(geannuleerd)</span>`; empty when all is well. */
export function statusInHtml(availability: Availability, voice: Voice): string {
  const word = statusWord(availability, voice.words)
  return word && statusElement('span', `(${word})`, availability, voice)
}

/** An element with the reason as its title, when there is one in the language itself. */
export function statusElement(tag: string, text: string, { reason }: Availability, { language }: Voice): string {
  const title = reason[language]
  return element(tag, { ...(title && { title }), class: 'cf-status' }, text)
}

/** Places that are sold out are called closed; empty when all is well. */
export function statusWord({ of, state }: Availability, words: Words): string {
  if (state === 'available') return ''
  if (of === 'event') return words[state]
  return state === 'cancelled' ? words.permanentlyClosed : words.temporarilyClosed
}
