import { glob, readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/** A named part of a file that no `$ref` points at. */
export interface UnusedPart {
  /** Absolute. */
  readonly file: string
  readonly line: number
  readonly name: string
}

/** The top-level parts of the YAML files below a folder that none of these files refers to; documents have no parts. */
export async function findUnusedParts(folder: string): Promise<readonly UnusedPart[]> {
  const used = new Set<string>()
  const parts: UnusedPart[] = []
  for await (const file of glob(`${folder}/**/*.yaml`)) {
    const text = await readFile(file, 'utf8')
    for (const [, path, name] of text.matchAll(/['" ]([\w./-]*)#\/([\w-]+)/g)) {
      used.add(`${path ? resolve(dirname(file), path) : file}#${name}`)
    }
    if (/^openapi:/m.test(text)) continue
    for (const [index, line] of text.split('\n').entries()) {
      const name = /^([\w-]+):/.exec(line)?.[1]
      if (name) parts.push({ file, line: index + 1, name })
    }
  }
  return parts.filter(({ file, name }) => !used.has(`${file}#${name}`))
}
