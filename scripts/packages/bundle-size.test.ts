import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bundleSize, unpackAll } from './bundle-size.ts'

const folder = mkdtempSync(join(tmpdir(), 'uitkit-bundle-'))
afterAll(() => rmSync(folder, { recursive: true }))

const files = (content: Record<string, string>): Map<string, Uint8Array> =>
  new Map(Object.entries(content).map(([path, text]) => [path, new TextEncoder().encode(text)]))

test('only what the program uses of a package is weighed, by package', async () => {
  const manifest = JSON.stringify({ name: '@uitkit/a', type: 'module', sideEffects: false, exports: './dist/a.js' })
  const source = `export const used = '${'u'.repeat(100)}'\nexport const unused = '${'n'.repeat(5000)}'\n`
  const tarball = {
    name: '@uitkit/a',
    folder: '',
    path: '',
    files: files({ 'package.json': manifest, 'dist/a.js': source }),
  }
  unpackAll([tarball], folder)
  const { gzipped, parts } = await bundleSize(["import { used } from '@uitkit/a'", 'export { used }'], folder, [])
  expect(Object.keys(parts)).toEqual(['@uitkit/a', 'the program'])
  expect(parts['@uitkit/a']).toBeGreaterThan(100)
  expect(parts['@uitkit/a']).toBeLessThan(150)
  expect(gzipped).toBeLessThan(150)
})
