import { shortHour } from './short-hour.ts'
import type { Words } from './words.ts'

/** Hours between which children are looked after: before the start, after the end, or both. */
export interface Childcare {
  readonly start?: string
  readonly end?: string
}

/** Empty hours count as none; undefined when none is left. */
export function readChildcare({ start, end }: Childcare = {}): Childcare | undefined {
  if (!start && !end) return undefined
  return { ...(start && { start: shortHour(start) }), ...(end && { end: shortHour(end) }) }
}

export function isSameChildcare(one: Childcare | undefined, other: Childcare | undefined): boolean {
  return one?.start === other?.start && one?.end === other?.end
}

/** The childcare that all have; undefined when one has another, or none. */
export function sharedChildcare(all: readonly { readonly childcare?: Childcare }[]): Childcare | undefined {
  const first = all[0]?.childcare
  return all.every(({ childcare }) => isSameChildcare(childcare, first)) ? first : undefined
}

/** `opvang van 8:00 tot 18:00 en van 9:00 tot 17:00`: what is called the same is called so once. */
export function childcareInWords(childcares: readonly Childcare[], words: Words): string {
  const told = childcares.map((childcare) => kindAndHours(childcare, words))
  return told
    .map(([kind, hours], index) => (kind === told[index - 1]?.[0] ? hours : `${kind} ${hours}`))
    .join(` ${words.and} `)
}

function kindAndHours({ start, end }: Childcare, words: Words): readonly [string, string] {
  if (start === undefined) return [words.childcareAfter, `${words.childcareTill} ${end}`]
  if (end === undefined) return [words.childcareBefore, `${words.childcareFrom} ${start}`]
  return [words.childcare, `${words.fromHour} ${start} ${words.tillHour} ${end}`]
}
