import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from '../generate/root.ts'
import { verbatim, type Finding, type Run } from './finding.ts'

/** The libraries whose next version can break what users have. */
const watched: readonly string[] = ['msw', 'openapi-typescript', 'openapi-fetch']

/**
 * Takes the newest version of each into the workspace, generates anew, and runs all tests.
 *
 * The working tree has the new versions afterwards. Undefined where there is nothing newer.
 */
export async function watchNewest(run: Run, folder: string = root): Promise<Finding | undefined> {
  const before = await versions(folder)
  await run('pnpm', 'update', '--recursive', '--latest', ...watched)
  const after = await versions(folder)
  const rows = watched.filter((name) => before[name] !== after[name]).map((name) => [name, before[name], after[name]])
  if (rows.length === 0) return undefined

  const outcome = await run('pnpm', 'generate')
    .then(() => run('pnpm', 'test'))
    .then(
      (output) => `With them all tests pass: ${output.trimEnd().split('\n').at(-1)}\n`,
      (error: Error) => `**With them something fails.**\n\n${verbatim(error.message)}`,
    )
  const table = ['| library | was | is |', '| --- | --- | --- |', ...rows.map((cells) => `| ${cells.join(' | ')} |`)]
  return {
    title: 'Take the newest msw, openapi-typescript and openapi-fetch',
    body: `${table.join('\n')}\n\n${outcome}`,
  }
}

async function versions(folder: string): Promise<Readonly<Record<string, string>>> {
  const workspace = parse(await readFile(join(folder, 'pnpm-workspace.yaml'), 'utf8')) as {
    readonly catalog: Readonly<Record<string, string>>
  }
  return workspace.catalog
}
