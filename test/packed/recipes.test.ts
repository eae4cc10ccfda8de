import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { findChromium } from '../../scripts/test/find-chromium.ts'
import { install } from './install.ts'
import { run, runTool } from './run-tool.ts'
import { nextTools, recipeTools, vitestTools } from './tools.ts'

// Each page of docs/recipes has its files in a folder of its own, as the first line of each block calls them, with a program
// of `recipes/` beside them that uses what is there.

const root = resolve(import.meta.dirname, '../..')
const folder = join(inject('folder'), 'recipes')
const pages = globSync('docs/recipes/!(README).md', { cwd: root }).map((page) => basename(page, '.md'))

const block = /^```(tsx?|js|python|php|java|sh)\n((?:(?:\/\/|#|<\?php \/\/) ([\w./-]+)\n)?[^]*?)^```/gm

/** The files that a page has, by their paths. A block for a shell is one only when it has a name. */
function filesIn(markdown: string): (readonly [string, string])[] {
  return Array.from(markdown.matchAll(block), ([text, language, code = '', name]) => {
    if (!name && language !== 'sh') throw new Error(`A block without the name of its file: ${text}`)
    return [name ?? '', code] as const
  }).filter(([name]) => name !== '')
}

beforeAll(() => {
  for (const page of pages) {
    for (const [name, code] of filesIn(readFileSync(join(root, 'docs/recipes', `${page}.md`), 'utf8'))) {
      mkdirSync(dirname(join(folder, page, name)), { recursive: true })
      writeFileSync(join(folder, page, name), code)
    }
    const [program = ''] = globSync(`${page}.main.ts*`, { cwd: join(import.meta.dirname, 'recipes') })
    cpSync(join(import.meta.dirname, 'recipes', program), join(folder, page, program.replace(`${page}.`, '')))
  }
  install(folder, { type: 'module', dependencies: recipeTools })
  // The twin's matchers find vitest beside the twin.
  const vitest = join(folder, 'vitest')
  const packages = inject('packages').map(({ name, path }) => [
    name,
    `file:${relative(vitest, path).replaceAll('\\', '/')}`,
  ])
  install(vitest, { type: 'module', dependencies: { ...Object.fromEntries(packages), ...vitestTools } })
  // What Next builds with is a package for each platform, and heavy; nothing is built here.
  install(join(folder, 'nextjs'), { type: 'commonjs', dependencies: nextTools }, '--omit=optional')
}, 180_000)

describe.each(pages)('docs/recipes/%s.md', (page) => {
  const isNext = page === 'nextjs'
  // As the browser tests: left out and counted as skipped without a Chromium, but not in CI.
  const chromium = page === 'playwright' ? findChromium() : undefined
  const isLeftOut = page === 'playwright' && chromium === undefined && !process.env['CI']

  test.skipIf(isLeftOut)('compiles, and does what it says', { timeout: 180_000 }, async () => {
    const compilerOptions = {
      ...(isNext
        ? { module: 'commonjs', moduleResolution: 'bundler' }
        : { module: 'nodenext', rewriteRelativeImportExtensions: true }),
      target: 'es2023',
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: ['node'],
      jsx: 'react-jsx',
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: true,
    }
    writeFileSync(join(folder, page, 'tsconfig.json'), JSON.stringify({ compilerOptions }))
    expect(await runTool('typescript-7.0.2/bin/tsc', ['-p', join(folder, page)])).toEqual({ status: 0, output: '' })
    const node = join(inject('folder'), 'node_modules/node-24/bin/node')
    const environment: Record<string, string> = chromium === undefined ? {} : { CHROMIUM_PATH: chromium }
    expect(await run(node, [join(folder, page, 'main.js')], environment)).toEqual({ status: 0, output: '' })
  })
})
