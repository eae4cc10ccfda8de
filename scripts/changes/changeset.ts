import { worst, type Change } from '../diff/change.ts'
import { grouped } from '../diff/render.ts'
import type { Bump } from './bump.ts'

/** More than these are counted, not listed: a changelog is read by people. */
const maxLines = 15

/** The text of a changeset, for the users of a package: what breaks first, each with what it means to them. */
export function changesetText(changes: readonly Change[]): string {
  const groups = grouped(changes)
  const told = groups.filter(({ verdict }) => verdict !== 'harmless')
  if (told.length === 0) return 'Described better; no call works otherwise than it did.'
  const lines = told.slice(0, maxLines).map((group) => `- ${sentenceOf(group)}`)
  const more = told.length - lines.length
  const heading = { breaking: 'The API has changed, and so must some callers:', additive: 'The API can do more:' }
  const first = worst(changes.map(({ verdict }) => verdict)) === 'breaking' ? heading.breaking : heading.additive
  return [first, '', ...lines, ...(more > 0 ? [`- And ${more} smaller changes.`] : [])].join('\n')
}

/** HTML and Markdown mean nothing in what a document names. */
function sentenceOf({ sentence, verdict, operations }: ReturnType<typeof grouped>[number]): string {
  const text = sentence.replaceAll('<', '&lt;').replaceAll(/\s+/g, ' ')
  const isNamed = operations.some((name) => text.includes(name))
  const where =
    isNamed || operations.length === 0
      ? ''
      : ` (${operations.slice(0, 3).join(', ')}${operations.length > 3 ? ', ...' : ''})`
  return `${verdict === 'breaking' ? '**Breaking.** ' : ''}${text}${where}`
}

/** The file of a changeset of one package. */
export function changesetFile(name: string, bump: Bump, text: string): string {
  return `---\n'${name}': ${bump}\n---\n\n${text}\n`
}

/** The bump that a changeset gives a package, if any. */
export function bumpIn(file: string, name: string): Bump | undefined {
  const [, matter = ''] = /^---\r?\n(.*?)\r?\n---/s.exec(file) ?? []
  const rows = matter
    .split(/\r?\n/)
    .map((row) => /^\s*['"]?([^'"]+)['"]?\s*:\s*['"]?(patch|minor|major)['"]?\s*$/.exec(row))
  return rows.find((row) => row?.[1] === name)?.[2] as Bump | undefined
}
