import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, inject, test } from 'vitest'
import { runTool } from './run-tool.ts'

const root = resolve(import.meta.dirname, '../..')
const folder = join(inject('folder'), 'examples')

/** The TypeScript blocks of a Markdown file. */
function examplesIn(markdown: string): string[] {
  return Array.from(markdown.matchAll(/^```ts\n(.*?)^```/gms), ([, code = '']) => code)
}

test('the examples in the READMEs and about authentication compile', async () => {
  let count = 0
  for (const file of globSync(['README.md', 'packages/*/README.md', 'docs/authentication.md'], { cwd: root })) {
    for (const example of examplesIn(readFileSync(join(root, file), 'utf8'))) {
      count++
      const name = `${file.replaceAll(/[^A-Za-z]+/g, '-')}-${count}.ts`
      writeFileSync(join(folder, name), `${example}\nexport {}\n`)
    }
  }
  const compilerOptions = {
    target: 'es2023',
    lib: ['es2023', 'dom', 'dom.iterable'],
    module: 'nodenext',
    types: ['node'],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
  const { output } = await runTool('typescript-7.0.2/bin/tsc', ['-p', 'examples'])
  expect(output).toBe('')
  expect(count).toBeGreaterThan(0)
})
