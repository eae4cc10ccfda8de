import { judge } from '../judge/judge.ts'
import { bySeverity, type Change } from './change.ts'
import { compareAll } from './compare-all.ts'
import { documentsAt, lastRelease, presentDocuments } from './documents-at.ts'

/**
 * What has changed in our documents since a revision, which is the last release where none is given; the last commit where
 * there is no release.
 *
 * @param withTests Adds what the tests of that release say of the packages that have changed, and of the twin.
 */
export async function changesSince(
  base: string | undefined,
  withTests: boolean,
): Promise<ReadonlyMap<string, readonly Change[]>> {
  const release = base ?? lastRelease()
  if (base === undefined) console.error(`since ${release ?? 'the last commit, as there is no release yet'}`)
  const changes = compareAll(documentsAt(release ?? 'HEAD'), await presentDocuments())
  if (!withTests || changes.size === 0) return changes

  const judged = judge(release, [...changes.keys(), 'mock'])
  const names = [...new Set([...changes.keys(), ...judged.map(({ document }) => document)])]
  return new Map(
    names.map((name) => {
      const found = [...(changes.get(name) ?? []), ...judged.filter(({ document }) => document === name)]
      return [name, found.toSorted((a, b) => bySeverity(a.verdict, b.verdict))]
    }),
  )
}
