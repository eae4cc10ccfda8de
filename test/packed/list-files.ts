import { join } from 'node:path'

/** What the build makes of a module. */
const built = ['.js', '.js.map', '.d.ts', '.d.ts.map']

/**
 * The files of a tarball, a line each, sorted; those that the build makes of one module share a line.
 *
 * `src/bearer.ts + dist` stands for the source and its four files in `dist`.
 */
export function listFiles(files: readonly string[]): string[] {
  const all = new Set(files)
  const lines: string[] = []
  for (const file of files) {
    const module = /^src\/(.*)\.ts$/.exec(file)?.[1]
    const results = built.map((ending) => `dist/${module}${ending}`)
    if (module === undefined || !results.every((result) => all.has(result))) continue
    for (const known of [file, ...results]) all.delete(known)
    lines.push(`${file} + dist`)
  }
  return [...lines, ...all].toSorted()
}

/** Where the list of a package is checked in. */
export function listPath(name: string): string {
  return join(import.meta.dirname, 'files', `${name.replace('@uitkit/', '')}.txt`)
}
