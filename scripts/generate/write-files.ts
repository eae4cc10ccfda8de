import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { GeneratedFile } from './generate.ts'
import { root } from './root.ts'

/** Those files that are missing, or are not what was generated. */
export async function staleFiles(files: readonly GeneratedFile[]): Promise<GeneratedFile[]> {
  const current = await Promise.all(files.map(({ path }) => readFile(join(root, path), 'utf8').catch(() => undefined)))
  return files.filter(({ content }, index) => current[index]?.replaceAll('\r\n', '\n') !== content)
}

/** Each file is whole or as it was: a reader never sees half of one. */
export async function writeFiles(files: readonly GeneratedFile[]): Promise<void> {
  for (const { path, content } of files) {
    const file = join(root, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(`${file}.new`, content)
    await rename(`${file}.new`, file)
  }
}
