import type { PermanentCalendar } from '../calendar.ts'
import { capitalised } from '../dates.ts'
import { openDays } from '../open-days.ts'
import type { Voice } from '../voice.ts'
import { isEverOpen, type Week } from '../week.ts'
import type { Words } from '../words.ts'
import { deviatingDaysInText } from './deviating-days.ts'
import { weekOnSevenLines } from './week.ts'

export function permanentInText(calendar: PermanentCalendar, voice: Voice): string {
  const { state } = calendar.availability
  const { size, words } = voice
  // The real server tells nothing here of being sold out.
  if (state === 'cancelled' || state === 'postponed') return capitalised(words[state])
  return size === 'lg' || size === 'xl' ? withHours(calendar, voice) : withoutHours(calendar.week, words)
}

/** `Open van ma - di & vr & zo`. */
function withoutHours(week: Week, words: Words): string {
  const told = openDays(week, words)
  return 'sentence' in told ? told.sentence : `${told.lead} ${told.runs.join(' & ')}`
}

function withHours(calendar: PermanentCalendar, voice: Voice): string {
  const { week, adjusted } = calendar
  const { size, words } = voice
  const told = isEverOpen(week) ? weekOnSevenLines(week, words).join('\n') : words.openEveryDay
  if (size === 'xl') return told + deviatingDaysInText(calendar, voice)
  return isEverOpen(week) && adjusted.length > 0 ? `${told}\n${words.adjustedHoursNotice}` : told
}
