import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Document } from '../generate/document.ts'
import { root } from '../generate/root.ts'
import type { Advice, DocumentedApi } from './errors.ts'

/** Where the page about errors is. */
export const errorsPage: string = join(root, 'docs/errors.md')

/** The advice in problem-types.yaml. */
export async function readAdvice(): Promise<Record<string, Advice>> {
  return parse(await readFile(join(import.meta.dirname, 'problem-types.yaml'), 'utf8')) as Record<string, Advice>
}

/** Every API that has a package, sorted by name. */
export async function readApis(): Promise<DocumentedApi[]> {
  const files: string[] = []
  for await (const file of glob('packages/*/src/generated/openapi.json', { cwd: root })) files.push(file)
  return Promise.all(
    files.toSorted().map(async (file) => ({
      name: file.split(/[/\\]/)[1] ?? '',
      document: JSON.parse(await readFile(join(root, file), 'utf8')) as Document,
    })),
  )
}
