import { readFile, rename, writeFile } from 'node:fs/promises'
import { TransportError, unwrap, type EnvironmentOption } from '@uitkit/client'
import { createTaxonomyClient, type Term } from '@uitkit/taxonomy'
import { renderList } from './render-list.ts'
import { renderTerms, unknownTerms } from './render-terms.ts'

export interface UpdateOptions {
  /** Where the live list is. */
  readonly environment: EnvironmentOption
  /** The constants. */
  readonly file: string
  /** The twin's list of the same terms. */
  readonly listFile: string
  /** Says what has changed instead of writing it. */
  readonly checkOnly: boolean
  /** `YYYY-MM-DD`. */
  readonly today: string
}

/**
 * Makes the constants, and the list of the twin, those of the live list.
 *
 * @returns What was done, in words.
 * @throws {Error} when there is no live list, or it has moved on and is only to be checked; then nothing is written.
 */
export async function updateTerms({ environment, file, listFile, checkOnly, today }: UpdateOptions): Promise<string> {
  const terms = await listTerms(environment)
  const unknown = unknownTerms(terms)
  if (unknown.length === terms.length)
    throw new Error('the live list has no terms, which can hardly be; nothing was changed')
  const note = unknown.length > 0 ? `\nleft out, of a domain or scope that is new: ${idsOf(unknown)}` : ''

  const source = renderTerms(terms, `the Taxonomy API listed them on ${today}`)
  const changes = changesBetween(await readFile(file, 'utf8'), source)
  if (changes.length === 0) return `up to date: ${terms.length} terms${note}`
  if (checkOnly) throw new Error(`the live list has moved on:\n${changes.join('\n')}${note}\nRun: pnpm taxonomy:update`)
  await replace(listFile, renderList(terms.filter((term) => !unknown.includes(term))))
  await replace(file, source)
  return `wrote ${file}:\n${changes.join('\n')}${note}`
}

/** A reader never sees half a file. */
async function replace(file: string, source: string): Promise<void> {
  await writeFile(`${file}.new`, source)
  await rename(`${file}.new`, file)
}

async function listTerms(environment: EnvironmentOption): Promise<Term[]> {
  try {
    return unwrap(await createTaxonomyClient({ environment }).listTerms()).terms ?? []
  } catch (error) {
    if (!(error instanceof TransportError)) throw error
    const advice = 'Is there a network, and does it let Node through? Nothing was changed.'
    throw new Error(`the Taxonomy API does not answer (${error.reason}). ${advice}`, { cause: error })
  }
}

/** The constants that are gone and those that are new; names in other languages and dates are no change. */
function changesBetween(before: string, after: string): string[] {
  const [old, current] = [constantsIn(before), constantsIn(after)]
  return [
    ...old.filter((constant) => !current.includes(constant)).map((constant) => `- ${constant}`),
    ...current.filter((constant) => !old.includes(constant)).map((constant) => `+ ${constant}`),
  ]
}

/** `eventTypes.concert: '0.50.4.0.0'`. */
function constantsIn(source: string): string[] {
  const groups = source.matchAll(/^export const (\w+) = \{\n(.*?)^\}/gms)
  return [...groups].flatMap(([, group, body = '']) =>
    [...body.matchAll(/^ {2}(?:\/\*\* .* \*\/ )?(\w+: .*),$/gm)].map(([, constant]) => `${group}.${constant}`),
  )
}

function idsOf(terms: readonly Term[]): string {
  return terms.map(({ id }) => id).join(', ')
}
