import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { fixtures } from '../../diff/fixtures/read-fixtures.ts'
import { clientOf } from '../../diff/test/compile.ts'
import { lastRelease, documentsAt } from '../../diff/documents-at.ts'
import { compareAll } from '../../diff/compare-all.ts'
import { root } from '../../generate/root.ts'
import { judge } from '../judge.ts'

// A repository with two releases of one package: the first is followed by one that breaks a caller, and that by none.
let folder: string
const modules = (): string => join(folder, 'packages/halls/node_modules')

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'uitkit-judge-'))
  git('init', '--quiet')
  cpSync(join(root, 'tsconfig.base.json'), join(folder, 'tsconfig.base.json'))
  write('.gitignore', 'node_modules\n')
  write('packages/halls/tsconfig.json', tsconfig)
  write('packages/halls/package.json', '{ "type": "module", "version": "0.0.0" }')
  mkdirSync(join(folder, 'packages/halls'), { recursive: true })
  symlinkSync(join(root, 'packages/places/node_modules'), modules(), 'junction')
})
afterAll(() => {
  unlinkSync(modules())
  rmSync(folder, { recursive: true })
})

const tsconfig = JSON.stringify({
  extends: '../../tsconfig.base.json',
  compilerOptions: { lib: ['es2023', 'dom', 'dom.iterable'], types: [] },
})
const everything = fixtures[0]?.caller.replace('./client/index.ts', '../src/index.ts') ?? ''
const misuse = `
// @ts-expect-error There is no floor.
await halls.create({ name: 'De Zaal', floor: 3 })
`

test('the tests of each release judge the one that comes after it', { timeout: 60_000 }, () => {
  expect(lastRelease(folder)).toBeUndefined()
  expect(judge(lastRelease(folder), ['halls'], folder)).toMatchObject([{ verdict: 'unknown', document: 'halls' }])

  release('0.1.0', before('operation added'))
  put(after('optional property added to a request'))
  expect(lastRelease(folder)).toBe('@uitkit/halls@0.1.0')
  expect(judge('@uitkit/halls@0.1.0', ['halls'], folder)).toMatchObject([
    { verdict: 'additive', kind: 'old type test accepts' },
  ])

  release('0.2.0', after('enum value added to a response'))
  const broken = judge('@uitkit/halls@0.1.0', ['halls'], folder)
  expect(broken).toMatchObject([{ verdict: 'breaking', kind: 'old type test fails', breaks: 'compile' }])
  expect(broken[0]?.sentence).toMatch(
    /^A caller that does what test[\\/]caller\.test-d\.ts\(\d+,\d+\) of the last release/,
  )
  const changes = compareAll(documentsAt('@uitkit/halls@0.1.0', folder), documentsAt('@uitkit/halls@0.2.0', folder))
  expect(changes.get('halls')?.[0]?.verdict).toBe('breaking')

  put(before('operation added'))
  expect(judge('@uitkit/halls@0.1.0', ['halls'], folder)).toEqual([])
  expect(judge('@uitkit/halls@0.1.0', ['theatres'], folder)).toMatchObject([{ verdict: 'unknown' }])
  expect(() => judge('no-such-tag', ['halls'], folder)).toThrow('no-such-tag')
})

test('the contract tests of a release judge as well', { timeout: 60_000 }, () => {
  write('packages/halls/src/greet.ts', "export const greet = (): string => 'hello'\n")
  write(
    'packages/halls/test/contract/greet.test.ts',
    `import { expect, test } from 'vitest'
import { greet } from '../../src/greet.ts'
test('a greeting is friendly', () => expect(greet()).toBe('hello'))
`,
  )
  release('0.3.0', before('operation added'))
  expect(judge('@uitkit/halls@0.3.0', ['halls'], folder)).toEqual([])

  write('packages/halls/src/greet.ts', "export const greet = (): string => 'go away'\n")
  expect(judge('@uitkit/halls@0.3.0', ['halls'], folder)).toMatchObject([
    { verdict: 'breaking', kind: 'old contract test fails', breaks: 'run', location: 'test/contract' },
  ])
})

test('a clone without the tags of a release is no repository without a release', () => {
  write('packages/halls/package.json', '{ "type": "module", "version": "0.3.0" }')
  const shallow = mkdtempSync(join(tmpdir(), 'uitkit-shallow-'))
  onTestFinished(() => rmSync(shallow, { recursive: true }))
  git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '--quiet', '--all', '--message', 'Go on')
  execFileSync('git', ['clone', '--quiet', '--depth=1', pathToFileURL(folder).href, shallow])
  expect(() => lastRelease(shallow)).toThrow('0.3.0 was released, but this clone has no tag of it')
  expect(lastRelease(folder)).toBe('@uitkit/halls@0.3.0')
})

function before(name: string): string {
  return fixtures.find((fixture) => fixture.name === name)?.before ?? ''
}

function after(name: string): string {
  return fixtures.find((fixture) => fixture.name === name)?.after ?? ''
}

/** The package made of a document, its type tests as they are at the first release. */
function put(text: string): void {
  for (const [file, content] of Object.entries(clientOf(text, 'halls'))) write(`packages/halls/src/${file}`, content)
  write('packages/halls/src/generated/openapi.json', JSON.stringify(parse(text)))
}

function release(version: string, text: string): void {
  put(text)
  write('packages/halls/test/caller.test-d.ts', everything + misuse)
  git('add', '--all')
  git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '--quiet', '--message', version)
  git('tag', `@uitkit/halls@${version}`)
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

function git(...args: string[]): void {
  execFileSync('git', args, { cwd: folder })
}
