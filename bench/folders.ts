import { join, resolve } from 'node:path'

export const bench: string = import.meta.dirname
export const root: string = resolve(bench, '..')
/** What a run makes: documents, generated peers, bundles. Nothing of it is committed. */
export const made: string = join(bench, '.made')
