import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { installSize } from './install-size.ts'

const folder = mkdtempSync(join(tmpdir(), 'uitkit-install-'))
afterAll(() => rmSync(folder, { recursive: true }))

function put(path: string, name: string, dependencies: Record<string, string>, bytes: number): void {
  mkdirSync(join(folder, path, 'dist'), { recursive: true })
  writeFileSync(join(folder, path, 'package.json'), JSON.stringify({ name, dependencies }))
  writeFileSync(join(folder, path, 'dist/index.js'), 'x'.repeat(bytes))
}

test('an install is the package and all that it depends on, each once, with its own files', () => {
  put('node_modules/@uitkit/a', '@uitkit/a', { b: '1', c: '1' }, 100)
  put('node_modules/@uitkit/a/node_modules/b', 'b', { c: '1' }, 2000)
  put('node_modules/b', 'b', {}, 9)
  put('elsewhere/c', 'c', { b: '1' }, 30_000)
  put('node_modules/unused', 'unused', {}, 400_000)
  const sizes = installSize(['@uitkit/a'], folder, [join(folder, 'elsewhere')])
  expect(Object.keys(sizes)).toEqual(['@uitkit/a', 'b', 'c'])
  expect(Object.values(sizes).map((size) => Math.floor(size / 100) * 100)).toEqual([100, 2000, 30_000])
})

test('a dependency that is nowhere is named', () => {
  put('node_modules/lonely', 'lonely', { 'not-there': '1' }, 1)
  expect(() => installSize(['lonely'], folder)).toThrow('not-there is not installed.')
})
