import { describe, expect, test } from 'vitest'
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
