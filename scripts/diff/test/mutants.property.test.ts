import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { operationsOf, type Document } from '../../generate/document.ts'
import { clientName } from '../../generate/generate-operations.ts'
import { root } from '../../generate/root.ts'
import { compareDocuments } from '../compare-documents.ts'
import { clientFiles, compile } from './compile.ts'
import { mutations, type Json } from './mutate.ts'

const names = ['organizers', 'ownerships', 'productions', 'news-articles', 'museumpass', 'places']

// Each in a fraction of a second: the compiler reads all mutants in one go.
const seed = Number(process.env['MUTANTS_SEED'] ?? 2026)
const numRuns = Number(process.env['MUTANTS'] ?? 66)

interface Mutant {
  readonly title: string
  readonly name: string
  readonly before: Document
  readonly after: Document
  readonly files: Readonly<Record<string, string>>
}

const originals = new Map(names.map((name) => [name, read(name)]))
const mutants = fc
  .sample(fc.tuple(fc.nat(), fc.nat()), { seed, numRuns })
  .flatMap(([place, target], index) => mutantOf(index, names[place % names.length] as string, target))

const mistakes = compile({
  ...Object.fromEntries([...originals].map(([name, document]) => [name, clientFiles(document, name)])),
  ...Object.fromEntries(mutants.map((mutant) => [mutant.title, { ...mutant.files, 'check.ts': check(mutant) }])),
})

// Some documents give types that do not compile, which the packages' own type check tells: nobody has a client of them.
const usable = mutants.filter(({ title }) => (mistakes.get(title) ?? []).every((line) => line.startsWith('check.ts')))

describe('a mutant of our own documents', () => {
  test.each(usable)('$title', ({ title, name, before, after }) => {
    const changes = compareDocuments(before, after, name)
    expect(changes).not.toEqual([])
    expect(compareDocuments(after, before, name)).not.toEqual([])
    const refused = mistakes.get(title) ?? []
    const breaking = changes.filter(({ breaks }) => breaks === 'compile')
    // What the compiler refuses is never called harmless or additive, or left to run time.
    expect(refused.length > 0 && breaking.length === 0 ? { refused, changes } : 'right').toBe('right')
  })

  test('is rarely said to break what has the same types', { timeout: 60_000 }, () => {
    const sources = new Map([...originals].map(([name, document]) => [name, textOf(clientFiles(document, name))]))
    const wolves = usable.filter(
      ({ name, before, after, files }) =>
        compareDocuments(before, after, name).some(({ breaks }) => breaks === 'compile') &&
        textOf(files) === sources.get(name),
    )
    expect(wolves.length).toBeLessThan(usable.length / 20)
  })

  test('is made in many ways, of which many break', () => {
    expect(usable.length).toBeGreaterThan(numRuns / 2)
    expect(usable.filter(({ title }) => mistakes.has(title)).length).toBeGreaterThan(numRuns / 5)
  })
})

function read(name: string): Document {
  return JSON.parse(readFileSync(join(root, 'packages', name, 'src/generated/openapi.json'), 'utf8')) as Document
}

/** None, where there is nothing to change so, or where no client can be made of it. */
function mutantOf(index: number, name: string, target: number): Mutant[] {
  const mutation = mutations[index % mutations.length] as (typeof mutations)[number]
  const before = originals.get(name) as Document
  const after = structuredClone(before) as unknown as Json
  const targets = mutation.targets(after)
  if (targets.length === 0) return []
  targets[target % targets.length]?.()
  if (JSON.stringify(after) === JSON.stringify(before)) return []
  const title = `${index} ${name}: ${mutation.name}`
  try {
    const files = clientFiles(after as unknown as Document, name)
    return [{ title, name, before, after: after as unknown as Document, files }]
  } catch {
    return []
  }
}

/** All that a caller of the old client can do: its arguments are still taken, and its results still understood. */
function check({ name, before }: Mutant): string {
  const client = clientName(name)
  const types = Object.keys(before.components?.['schemas'] ?? {})
  const lines = operationsOf(before).flatMap(({ name: method }, index) => {
    const member = method
      .split('.')
      .map((part) => `['${part}']`)
      .join('')
    return [
      `export const arguments${index}: Parameters<New${member}> = never as Parameters<Old${member}>`,
      `export const result${index}: Awaited<ReturnType<Old${member}>> = never as Awaited<ReturnType<New${member}>>`,
    ]
  })
  return [
    `import type { ${client} as Old } from '../${names.indexOf(name)}/index.ts'`,
    `import type { ${client} as New } from './index.ts'`,
    `export type { ${types.join(', ')} } from './index.ts'`,
    'declare const never: never',
    ...lines,
  ].join('\n')
}

/** The source without comments. */
function textOf(files: Readonly<Record<string, string>>): string {
  return Object.keys(files)
    .map((file) => files[file]?.replaceAll(/\/\*\*.*?\*\//gs, '').replaceAll(/\s+/g, ' '))
    .join('\n')
}
