import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import type { Document } from '../../generate/document.ts'
import { generateIndex } from '../../generate/generate-index.ts'
import { generateOperations } from '../../generate/generate-operations.ts'
import { generateProblemTypes } from '../../generate/generate-problem-types.ts'
import { generateTypes } from '../../generate/generate-types.ts'
import { knownProblems } from '../../generate/problem-types.ts'
import { root } from '../../generate/root.ts'

/** The source of a client of a document, to be written into a folder. */
export function clientFiles(document: Document, name: string): Record<string, string> {
  const { code, names } = generateTypes(document, '')
  return {
    'index.ts': generateIndex(document, name, '', names),
    'generated/types.ts': code,
    'generated/operations.ts': generateOperations(document, name, '', names),
    ...(knownProblems(document).length > 0 && { 'generated/problem-types.ts': generateProblemTypes(document, '') }),
  }
}

/** The client of a document that is given as text. */
export function clientOf(text: string, name: string): Record<string, string> {
  return clientFiles(parse(text) as Document, name)
}

/**
 * Compiles folders of source with TypeScript 7, all at once, strictly.
 *
 * @returns The first messages of each folder that does not compile, by its name.
 */
export function compile(folders: Readonly<Record<string, Readonly<Record<string, string>>>>): Map<string, string[]> {
  const base = join(root, 'scripts/node_modules/.cache')
  mkdirSync(base, { recursive: true })
  const folder = mkdtempSync(join(base, 'compile-'))
  try {
    const names = Object.keys(folders)
    for (const [index, name] of names.entries()) {
      for (const [file, content] of Object.entries(folders[name] ?? {})) {
        const path = join(folder, String(index), file)
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(path, content)
      }
    }
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: join(root, 'tsconfig.base.json'),
        compilerOptions: {
          lib: ['es2023', 'dom', 'dom.iterable'],
          types: [],
          paths: {
            '@uitkit/client': [join(root, 'packages/client/src/index.ts')],
            '@uitkit/client/*': [join(root, 'packages/client/src/*.ts')],
          },
        },
        include: ['.'],
      }),
    )
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    })
    return byFolder(stdout, names)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function byFolder(output: string, names: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const line of output.split('\n')) {
    const [, index, message] = /^(\d+)[\\/](.*error TS.*)$/.exec(line.trim()) ?? []
    if (index === undefined) {
      if (line.includes('error TS')) throw new Error(`the compiler could not do its work: ${line}`)
      continue
    }
    const name = names[Number(index)] ?? ''
    found.set(name, [...(found.get(name) ?? []), message ?? ''])
  }
  return found
}
