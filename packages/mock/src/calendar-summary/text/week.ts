import { type Childcare, childcareInWords } from '../childcare.ts'
import { capitalised, weekdayName } from '../dates.ts'
import { childcareOfWeek, childcaresOfDay, type Opening, type Week } from '../week.ts'
import type { Words } from '../words.ts'

/** `(maandag van 9:00 tot 12:00, vrijdag van 9:30 tot 12:00)`, and lines with the childcare. */
export function weekOnOneLine(week: Week, words: Words): readonly string[] {
  const open = [...week.entries()].filter(([, openings]) => openings.length > 0)
  const days = open.map(([day, openings]) => `${weekdayName(day, words)} ${hours(openings, words)}`)
  const shared = childcareOfEveryDay(week, words)
  const childcare = open.flatMap(([day, openings]) =>
    childcareLine(childcaresOfDay(openings), words, `${weekdayName(day, words)} `),
  )
  return [`(${days.join(', ')})`, ...(shared ?? childcare)]
}

/** A line for each day, closed or not, and lines with the childcare. */
export function weekOnSevenLines(week: Week, words: Words): readonly string[] {
  const shared = childcareOfEveryDay(week, words)
  const days = week.flatMap((openings, day) => [
    `${capitalised(weekdayName(day, words))} ${openings.length > 0 ? hours(openings, words) : words.closed}`,
    ...(shared ? [] : childcareLine(childcaresOfDay(openings), words)),
  ])
  return [...days, ...(shared ?? [])]
}

/** `van 9:00 tot 12:00 en van 13:00 tot 17:00`. */
export function hours(openings: readonly Opening[], { and, fromHour, tillHour }: Words): string {
  return openings.map(({ opens, closes }) => `${fromHour} ${opens} ${tillHour} ${closes}`).join(` ${and} `)
}

/** One line, when the childcare of every hour is the same; undefined otherwise. */
export function childcareOfEveryDay(week: Week, words: Words): readonly string[] | undefined {
  const shared = childcareOfWeek(week)
  return shared && [` (${words.everyDay} ${childcareInWords([shared], words)})`]
}

/** A line, or none. */
export function childcareLine(childcares: readonly Childcare[], words: Words, lead = ''): readonly string[] {
  return childcares.length > 0 ? [` (${lead}${childcareInWords(childcares, words)})`] : []
}
