import type { OpeningTimes } from '../calendar.ts'
import { type Childcare, childcareInWords } from '../childcare.ts'
import { capitalised, shortWeekdayName, weekdayName } from '../dates.ts'
import type { Voice } from '../voice.ts'
import { childcareOfWeek, childcaresOfDay, type Opening, outerHours, type Week } from '../week.ts'
import type { Words } from '../words.ts'
import { block, element, span } from './markup.ts'

/** The list of all days, closed or not. */
export function wholeWeekInHtml(times: OpeningTimes, voice: Voice): string {
  return list(times, voice, [...times.week.keys()])
}

/** The list of the days that are open. */
export function openDaysInHtml(times: OpeningTimes, voice: Voice): string {
  const { week } = times
  return list(
    times,
    voice,
    [...week.keys()].filter((day) => week[day]?.length),
  )
}

function list({ week, adjusted }: OpeningTimes, voice: Voice, days: readonly number[]): string {
  const { size, words } = voice
  const shared = childcareOfEveryDay(week, words)
  const items = days.map((day) => {
    const openings = week[day] ?? []
    if (openings.length === 0) return closedDay(day, words)
    return openDay(day, openings, shared ? '' : childcareOf(childcaresOfDay(openings), voice), words)
  })
  const notice =
    size === 'lg' && adjusted.length > 0 ? element('li', { class: 'cf-adjusted-days' }, words.adjustedHoursNotice) : ''
  const childcare = shared && element('li', { class: 'cf-childcare' }, shared)
  return block('ul', { class: 'list-unstyled' }, ...items, childcare, notice)
}

function openDay(day: number, openings: readonly Opening[], childcare: string, words: Words): string {
  const { opens, closes } = outerHours(openings)
  const spans = openings.map((opening, index) => {
    const lead = index === 0 ? words.fromHour : `${words.and} ${words.fromHour}`
    return [
      element('span', { itemprop: 'opens', content: opening.opens, class: 'cf-from cf-meta' }, lead),
      span('cf-time', opening.opens),
      element('span', { itemprop: 'closes', content: opening.closes, class: 'cf-to cf-meta' }, words.tillHour),
      span('cf-time', opening.closes),
    ].join(' ')
  })
  const short = capitalised(shortWeekdayName(day, words))
  return item(day, `${short} ${opens}-${closes}`, [...spans, childcare], words)
}

function closedDay(day: number, words: Words): string {
  const closed = element('span', { itemprop: 'closed', content: 'closed', class: 'cf-closed cf-meta' }, words.closed)
  return item(day, capitalised(weekdayName(day, words)), [closed], words)
}

function item(day: number, datetime: string, parts: readonly string[], words: Words): string {
  const name = span('cf-days', capitalised(weekdayName(day, words)))
  return [
    element('meta', { itemprop: 'openingHours', datetime }, ' '),
    block('li', { itemprop: 'openingHoursSpecification' }, name, ...parts),
  ].join(' ')
}

function childcareOf(childcares: readonly Childcare[], { size, words }: Voice): string {
  if (size === 'xl') return childcareSpan(childcares, words)
  const text = childcareText(childcares, words)
  return text && block('ul', { class: 'list-unstyled' }, element('li', { class: 'cf-childcare' }, text))
}

/** Empty when there is none. */
export function childcareSpan(childcares: readonly Childcare[], words: Words): string {
  const text = childcareText(childcares, words)
  return text && span('cf-childcare', text)
}

/** `Elke dag opvang van 8:00 tot 18:00`, when the childcare of every hour is the same; empty otherwise. */
export function childcareOfEveryDay(week: Week, words: Words): string {
  const shared = childcareOfWeek(week)
  return shared ? capitalised(`${words.everyDay} ${childcareInWords([shared], words)}`) : ''
}

function childcareText(childcares: readonly Childcare[], words: Words): string {
  return childcares.length > 0 ? `(${capitalised(childcareInWords(childcares, words))})` : ''
}
