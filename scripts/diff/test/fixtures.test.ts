import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { worst, type Change } from '../change.ts'
import { compareDocuments } from '../compare-documents.ts'
import { fixtures } from '../fixtures/read-fixtures.ts'
import { clientOf, compile } from './compile.ts'

const clientsOf = (text: string): Record<string, string> =>
  Object.fromEntries(Object.entries(clientOf(text, 'halls')).map(([file, content]) => [`client/${file}`, content]))

const mistakes = compile(
  Object.fromEntries(
    fixtures.flatMap(({ name, before, after, caller }) => [
      [`${name}, before`, { 'caller.ts': caller, ...clientsOf(before) }],
      [name, { 'caller.ts': caller, ...clientsOf(after) }],
    ]),
  ),
)

describe('TypeScript thinks of the old caller as the fixture says', () => {
  test.each(fixtures)('$name: $verdict', ({ name, verdict, breaks }) => {
    expect(mistakes.get(`${name}, before`) ?? []).toEqual([])
    const found = mistakes.get(name) ?? []
    expect(found.length > 0).toBe(verdict === 'breaking' && breaks === 'compile')
    expect(found.filter((message) => !message.startsWith('caller.ts'))).toEqual([])
  })
})

describe('the classifier finds what the fixture says', () => {
  test.each(fixtures)('$name: $verdict', ({ before, after, verdict, breaks, finds }) => {
    const changes = compareDocuments(parse(before), parse(after), 'halls')
    expect(worst(changes.map((change) => change.verdict))).toBe(verdict)
    expect(changes.map(lineOf)).toEqual(expect.arrayContaining([...finds]))
    const breaking = changes.filter((change) => change.verdict === 'breaking')
    expect(breaking.some((change) => change.breaks === 'compile')).toBe(breaks === 'compile')
  })
})

describe('backwards', () => {
  test.each(fixtures)('$name is found too', ({ before, after }) => {
    expect(compareDocuments(parse(after), parse(before), 'halls')).not.toEqual([])
    expect(compareDocuments(parse(after), parse(after), 'halls')).toEqual([])
  })
})

function lineOf({ operation, direction, kind }: Change): string {
  return [operation, direction, kind].filter((word) => word !== undefined).join(' ')
}
