import { capitalised, shortWeekdayName, weekdayName } from './dates.ts'
import { runsOfDays, type Week } from './week.ts'
import type { Words } from './words.ts'

/** A week without its hours: as one sentence, or as a lead such as `Open van` and runs of days such as `ma - di`. */
export type OpenDays = { readonly sentence: string } | { readonly lead: string; readonly runs: readonly string[] }

/** A week that is never open is told as one that always is. */
export function openDays(week: Week, words: Words): OpenDays {
  const days = [...week.keys()].filter((day) => week[day]?.length)
  const [onlyDay] = days
  if (onlyDay === undefined || days.length === 7) return { sentence: words.openEveryDay }
  if (days.length === 1) {
    return { sentence: `${words.openEvery} ${weekdayName(onlyDay, words)} ${words.openEveryEnd}` }
  }
  const runs = runsOfDays(days, words.firstWeekday).map((run) => run.map((day) => shortWeekdayName(day, words)))
  const isFirstAlone = runs[0]?.[0] === runs[0]?.[1]
  return {
    lead: capitalised(isFirstAlone ? words.openAt : words.openAtConsecutiveDays),
    runs: runs.map(([first, last]) => (first === last ? `${first}` : `${first} - ${last}`)),
  }
}
