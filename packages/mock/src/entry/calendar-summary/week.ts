import type { Language } from '../documents/localized.ts'
import type { OpeningHours } from '../offers/offer.ts'
import { words } from './words.ts'

const days: readonly string[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** The opening hours of each weekday, Monday first, each day's sorted by the hour in which they start. */
export function weekOf(openingHours: readonly OpeningHours[]): readonly (readonly OpeningHours[])[] {
  return days.map((day) =>
    openingHours
      .filter(({ dayOfWeek }) => dayOfWeek.includes(day))
      .toSorted((left, right) => Number.parseInt(left.opens) - Number.parseInt(right.opens)),
  )
}

/** `van 9:00 tot 12:00 en van 13:00 tot 17:00`. */
export function hoursOfDay(openingHours: readonly OpeningHours[], language: Language): string {
  const { fromHour, tillHour, and } = words[language]
  const spans = openingHours.map(
    ({ opens, closes }) => `${fromHour} ${shortTime(opens)} ${tillHour} ${shortTime(closes)}`,
  )
  return spans.join(` ${and} `)
}

/** Open days that follow each other, as `ma - di`; a week starts on Sunday in English. */
export function runsOfDays(isOpen: readonly boolean[], language: Language): readonly (readonly string[])[] {
  const { shortWeekdays } = words[language]
  const order = language === 'en' ? [6, 0, 1, 2, 3, 4, 5] : [0, 1, 2, 3, 4, 5, 6]
  const runs: string[][] = []
  let isRunning = false
  for (const day of order) {
    if (isOpen[day]) {
      if (!isRunning) runs.push([])
      runs.at(-1)?.push(shortWeekdays[day] ?? '')
    }
    isRunning = isOpen[day] ?? false
  }
  return runs
}

/** `09:00` is told as `9:00`. */
function shortTime(time: string): string {
  return time.replace(/^0(?=\d)/, '')
}
