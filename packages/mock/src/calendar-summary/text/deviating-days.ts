import type { DeviatingDays, OpeningTimes } from '../calendar.ts'
import { capitalised, weekdayAndDate } from '../dates.ts'
import { isSameDay } from '../moment.ts'
import { runsInWords } from '../runs-in-words.ts'
import type { Voice } from '../voice.ts'
import { childcaresOfDays, daysTogether } from '../week.ts'
import { childcareLine, childcareOfEveryDay, hours } from './week.ts'

/** The days with other hours and those without, each after an empty line; empty when there are none. */
export function deviatingDaysInText({ adjusted, closed }: OpeningTimes, voice: Voice): string {
  const { exceptDuring, closed: closedWord } = voice.words
  return block(exceptDuring, adjusted, voice) + block(closedWord, closed, voice)
}

function block(heading: string, periods: readonly DeviatingDays[], voice: Voice): string {
  if (periods.length === 0) return ''
  const lines = periods.flatMap((period) => [dates(period, voice), ...hoursByDays(period, voice)])
  return ['\n', capitalised(heading), ...lines].join('\n')
}

/** `Maandag 2 november 2026 tot en met zaterdag 7 november 2026 (Herfst)`. */
function dates({ start, end, description }: DeviatingDays, { language, words }: Voice): string {
  const till = isSameDay(start, end) ? '' : ` ${words.tillIncluded} ${weekdayAndDate(end, words)}`
  const text = description[language]
  return capitalised(`${weekdayAndDate(start, words)}${till}${text ? ` (${text})` : ''}`)
}

function hoursByDays({ week }: DeviatingDays, { words }: Voice): readonly string[] {
  const shared = childcareOfEveryDay(week, words)
  const lines = daysTogether(week).flatMap(({ days, openings }) => [
    `${capitalised(runsInWords(days, words))} ${hours(openings, words)}`,
    ...(shared ? [] : childcareLine(childcaresOfDays(openings), words)),
  ])
  return [...lines, ...(shared ?? [])]
}
