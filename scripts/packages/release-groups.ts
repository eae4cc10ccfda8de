import { dirname } from 'node:path/posix'
import type { SpecDocument } from '../generate/find-documents.ts'

/**
 * The packages that move together: those of one API, which has several documents in one folder of `specs/`.
 *
 * `linked` in `.changeset/config.json` has them: those that a release touches get the same version, and the others none.
 */
export function releaseGroups(documents: readonly SpecDocument[]): string[][] {
  const apis = [...new Set(documents.map(({ path }) => dirname(path)))]
  return apis
    .map((api) => documents.filter(({ path }) => dirname(path) === api))
    .filter((group) => group.length > 1)
    .map((group) => group.map(({ name }) => `@uitkit/${name}`).toSorted())
}
