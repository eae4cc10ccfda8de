import type { PermanentCalendar } from '../calendar.ts'
import { capitalised } from '../dates.ts'
import { openDays } from '../open-days.ts'
import { spaced } from '../spaced.ts'
import type { Voice } from '../voice.ts'
import { isEverOpen } from '../week.ts'
import { deviatingDaysInHtml } from './deviating-days.ts'
import { element, span } from './markup.ts'
import { statusElement, statusWord } from './status.ts'
import { wholeWeekInHtml } from './week.ts'

export function permanentInHtml(calendar: PermanentCalendar, voice: Voice): string {
  const { availability, week } = calendar
  const { size, words } = voice
  const status = capitalised(statusWord(availability, words))
  if (status) return statusElement('p', status, availability, voice)
  if (size !== 'lg' && size !== 'xl') return withoutHours(calendar, voice)
  return spaced(
    isEverOpen(week) ? wholeWeekInHtml(calendar, voice) : sentence(words.openEveryDay),
    size === 'xl' ? deviatingDaysInHtml(calendar, voice) : '',
  )
}

function withoutHours({ week }: PermanentCalendar, { words }: Voice): string {
  const told = openDays(week, words)
  if ('sentence' in told) return sentence(told.sentence)
  const runs = told.runs.map((run) => span('cf-weekday-open', run)).join(' & ')
  return `<span>${told.lead} ${span('cf-weekdays', runs)}</span>`
}

function sentence(text: string): string {
  return element('p', { class: 'cf-openinghours' }, text)
}
