import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { worst, type Change } from '../../diff/change.ts'
import { compareDocuments } from '../../diff/compare-documents.ts'
import { fixtures } from '../../diff/fixtures/read-fixtures.ts'
import { bumpFor } from '../bump.ts'
import { bumpIn, changesetText } from '../changeset.ts'
import { writeChangesets } from '../write-changesets.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'uitkit-changes-'))
  version('halls', '1.2.3')
  version('mock', '0.4.0')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('before 1.0.0 a bump is one step lower', () => {
  expect(
    ['breaking', 'unknown', 'additive', 'harmless'].map((one) => bumpFor(one as Change['verdict'], '1.0.0')),
  ).toEqual(['major', 'minor', 'minor', 'patch'])
  expect(
    ['breaking', 'unknown', 'additive', 'harmless'].map((one) => bumpFor(one as Change['verdict'], '0.9.0')),
  ).toEqual(['minor', 'patch', 'patch', 'patch'])
})

describe('verdict, changeset and compiler agree', () => {
  test.each(fixtures)('$name: $verdict', ({ before, after, verdict }) => {
    const changes = compareDocuments(parse(before), parse(after), 'halls')
    writeChangesets(new Map([['halls', changes]]), folder)
    const written = read('spec-halls')
    expect(bumpIn(written, '@uitkit/halls')).toBe({ breaking: 'major', additive: 'minor', harmless: 'patch' }[verdict])
    expect(written.includes('**Breaking.**')).toBe(verdict === 'breaking')
    expect(worst(changes.map((change) => change.verdict))).toBe(verdict)
  })
})

test('a bump that a person raised is not lowered, and one that is too low is raised', () => {
  writeFileSync(join(folder, '.changeset/spec-halls.md'), "---\n'@uitkit/halls': major\n---\n\nBy hand.\n")
  expect(writeChangesets(changesOf('operation added'), folder)[0]).toMatch(/^kept .*it says major.*no more than minor/)
  expect(read('spec-halls')).toContain('By hand.')

  writeFileSync(join(folder, '.changeset/spec-halls.md'), '---\n"@uitkit/halls": patch\n---\n\nBy hand.\n')
  expect(writeChangesets(changesOf('operation added'), folder)[0]).toBe(
    'wrote .changeset/spec-halls.md: minor, where it said patch',
  )
  expect(read('spec-halls')).toContain('- halls.replace is new.')
})

test('the twin moves with documents that say something else, not with their prose', () => {
  expect(writeChangesets(changesOf('description only'), folder)).toEqual(['wrote .changeset/spec-halls.md: patch'])
  expect(writeChangesets(changesOf('operation added'), folder)[1]).toBe('wrote .changeset/spec-mock.md: patch')
  expect(read('spec-mock')).toContain('changed documents of halls')
})

test('a second run gives the same files; a document without a package gives none', () => {
  writeChangesets(changesOf('type changed'), folder)
  const first = read('spec-halls')
  writeChangesets(changesOf('type changed'), folder)
  expect(read('spec-halls')).toBe(first)
  expect(writeChangesets(new Map([['castles', []]]), folder)).toEqual([
    '@uitkit/castles is no package here: no changeset',
  ])
})

test('names from a document are no HTML, and a long list is cut', () => {
  const change = (kind: number): Change => ({
    document: 'halls',
    operation: undefined,
    location: '',
    direction: undefined,
    kind: String(kind),
    verdict: 'additive',
    breaks: undefined,
    sentence: `<script>${kind}</script>\nis new.`,
  })
  const text = changesetText(Array.from({ length: 20 }, (_, index) => change(index)))
  expect(text).not.toContain('<script>')
  expect(text.split('\n').at(-1)).toBe('- And 5 smaller changes.')
})

function changesOf(name: string): Map<string, Change[]> {
  const { before = '', after = '' } = fixtures.find((fixture) => fixture.name === name) ?? {}
  return new Map([['halls', compareDocuments(parse(before), parse(after), 'halls')]])
}

function read(name: string): string {
  return readFileSync(join(folder, `.changeset/${name}.md`), 'utf8')
}

function version(name: string, value: string): void {
  mkdirSync(join(folder, '.changeset'), { recursive: true })
  mkdirSync(join(folder, 'packages', name), { recursive: true })
  writeFileSync(join(folder, 'packages', name, 'package.json'), JSON.stringify({ version: value }))
}
