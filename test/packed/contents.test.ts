import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { readTarball } from '../../scripts/packages/read-tarball.ts'
import { listFiles, listPath } from './list-files.ts'

const decoder = new TextDecoder()

describe.each(inject('packages'))('$name', ({ name, path }) => {
  const files = readTarball(readFileSync(path))
  const text = (file: string): string => decoder.decode(files.get(file))
  const manifest = JSON.parse(text('package.json')) as Record<string, unknown>

  test('has the files of its list, and no other (pnpm packed:list writes the lists)', () => {
    // Once it has been released there is a changelog, as `pnpm release:rehearse` holds.
    const known = [...files.keys()].filter((file) => file !== 'CHANGELOG.md')
    expect(listFiles(known)).toEqual(readFileSync(listPath(name), 'utf8').split('\n').filter(Boolean))
  })

  test('has no test in it', () => {
    expect([...files.keys()].filter((file) => /(^|\/)tests?\/|\.test(-d)?\./.test(file))).toEqual([])
  })

  test('says nothing of the machine that built it', () => {
    const places = [process.cwd(), join(import.meta.dirname, '../..'), inject('folder'), '/home/', '/Users/', '/root/']
    const telling = [...files.keys()].filter((file) => places.some((place) => text(file).includes(place)))
    expect(telling).toEqual([])
  })

  test('can be left out by a bundler: it has no side effects', () => {
    // A setup file for vitest has nothing but effects.
    const setupFile = ['./src/vitest.ts', './dist/vitest.js']
    expect(manifest['sideEffects']).toEqual(name === '@uitkit/mock' ? setupFile : false)
  })

  test('asks for versions that a registry has', () => {
    expect(text('package.json')).not.toMatch(/"(workspace|catalog|link|file):/)
  })

  test('gives its users what was built, never the source', () => {
    expect(JSON.stringify([manifest['exports'], manifest['bin']])).not.toMatch(/@uitkit\/source|\.\/src\/.*\.ts/)
  })

  test('says that it is unofficial, and under which licence', () => {
    expect(manifest['description']).toContain('Unofficial')
    expect(text('README.md')).toMatch(/not affiliated with or endorsed by publiq/)
    expect(text('LICENSE')).toContain('MIT License')
  })
})
