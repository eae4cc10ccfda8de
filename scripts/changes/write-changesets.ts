import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { worst, type Change } from '../diff/change.ts'
import { bumpFor, isLower, type Bump } from './bump.ts'
import { bumpIn, changesetFile, changesetText } from './changeset.ts'

/**
 * Writes a changeset for each package that changes touch, and for the twin, which checks requests against the same documents.
 *
 * A changeset `.changeset/spec-<package>.md` of an earlier run is written anew, unless it has a higher bump than is called
 * for: only a person can have written that, and it stays as it is.
 *
 * @param folder Of the repository.
 * @returns A line for each: what was written, or why not.
 */
export function writeChangesets(all: ReadonlyMap<string, readonly Change[]>, folder: string): string[] {
  mkdirSync(join(folder, '.changeset'), { recursive: true })
  // The twin's is written below.
  const packages = [...all].filter(([name]) => name !== 'mock')
  const lines = packages.map(([name, changes]) => {
    const verdict = worst(changes.map((change) => change.verdict))
    const version = versionOf(folder, name)
    if (version === undefined) return `@uitkit/${name} is no package here: no changeset`
    return write(folder, name, bumpFor(verdict, version), changesetText(changes))
  })
  const moved = packages
    .filter(([, changes]) => changes.some(({ kind }) => kind !== 'prose changed'))
    .map(([name]) => name)
  const version = versionOf(folder, 'mock')
  if (moved.length === 0 || version === undefined) return lines
  const verdict = worst(['additive', ...(all.get('mock') ?? []).map((change) => change.verdict)])
  const text = `The twin follows the changed documents of ${moved.join(', ')}.`
  return [...lines, write(folder, 'mock', bumpFor(verdict, version), text)]
}

function write(folder: string, name: string, bump: Bump, text: string): string {
  const path = `.changeset/spec-${name}.md`
  const file = join(folder, path)
  const present = existsSync(file) ? bumpIn(readFileSync(file, 'utf8'), `@uitkit/${name}`) : undefined
  if (present && isLower(bump, present)) {
    return `kept ${path}: it says ${present}, which a person must have written; the documents call for no more than ${bump}`
  }
  writeFileSync(file, changesetFile(`@uitkit/${name}`, bump, text))
  return `wrote ${path}: ${bump}${present && isLower(present, bump) ? `, where it said ${present}` : ''}`
}

function versionOf(folder: string, name: string): string | undefined {
  const file = join(folder, 'packages', name, 'package.json')
  if (!existsSync(file)) return undefined
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version
}
