import type { DeviatingDays, OpeningTimes } from '../calendar.ts'
import { capitalised, weekdayAndDate } from '../dates.ts'
import { isSameDay } from '../moment.ts'
import { runsInWords } from '../runs-in-words.ts'
import { spaced } from '../spaced.ts'
import type { Voice } from '../voice.ts'
import { childcaresOfDays, type DaysTogether, daysTogether } from '../week.ts'
import type { Words } from '../words.ts'
import { block, element, span } from './markup.ts'
import { childcareOfEveryDay, childcareSpan } from './week.ts'

/** The days with other hours and those without; empty when there are none. */
export function deviatingDaysInHtml({ adjusted, closed }: OpeningTimes, voice: Voice): string {
  const { exceptDuring, closed: closedWord } = voice.words
  return spaced(
    details('cf-adjusted-days', exceptDuring, adjusted, voice),
    details('cf-closed-days', closedWord, closed, voice),
  )
}

function details(className: string, heading: string, periods: readonly DeviatingDays[], voice: Voice): string {
  if (periods.length === 0) return ''
  const items = periods.map((period) => block('li', {}, ...dates(period, voice), hoursByDays(period, voice)))
  const summary = element('summary', {}, capitalised(heading))
  return block('details', { class: className }, summary, block('ul', { class: 'list-unstyled' }, ...items))
}

function dates({ start, end, description }: DeviatingDays, { language, words }: Voice): readonly string[] {
  const [first, last] = [weekdayAndDate(start, words), weekdayAndDate(end, words)]
  const text = description[language]
  return [
    span('cf-date', capitalised(first)),
    ...(isSameDay(start, end) ? [] : [span('cf-to cf-meta', words.tillIncluded), span('cf-date', last)]),
    text ? span('cf-description', `(${text})`) : '',
  ]
}

function hoursByDays({ week }: DeviatingDays, { words }: Voice): string {
  const groups = daysTogether(week)
  if (groups.length === 0) return ''
  const shared = childcareOfEveryDay(week, words)
  const items = groups.map((group) =>
    hoursOfGroup(group, shared ? '' : childcareSpan(childcaresOfDays(group.openings), words), words),
  )
  return spaced(block('ul', { class: 'list-unstyled' }, ...items), shared && span('cf-childcare', shared))
}

function hoursOfGroup({ days, openings }: DaysTogether, childcare: string, words: Words): string {
  const spans = openings.flatMap(({ opens, closes }, index) => [
    span('cf-from cf-meta', index === 0 ? words.fromHour : `${words.and} ${words.fromHour}`),
    span('cf-time', opens),
    span('cf-to cf-meta', words.tillHour),
    span('cf-time', closes),
  ])
  return block('li', {}, span('cf-days', capitalised(runsInWords(days, words))), ...spans, childcare)
}
