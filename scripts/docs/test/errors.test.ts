import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../generate/document.ts'
import { renderErrors, type DocumentedApi } from '../errors.ts'
import { errorsPage, readAdvice, readApis } from '../read-apis.ts'

describe('docs/errors.md', () => {
  test('is what the table and the documents give (run `pnpm docs:errors`)', async () => {
    const page = await readFile(errorsPage, 'utf8')
    expect(page).toBe(renderErrors(await readAdvice(), await readApis()))
  })

  test('has an entry for every type that a document names, and says in words what it means and what to do', async () => {
    const page = await readFile(errorsPage, 'utf8')
    const documents = (await readApis()).map(({ document }) => JSON.stringify(document))
    const lists = documents.flatMap((text) => text.match(/"x-problem-types":\[[^\]]*\]/g) ?? [])
    const types = new Set(lists.flatMap((list) => list.match(/(?<=")(https:|about:)[^"]*/g) ?? []))
    expect(types.size).toBeGreaterThan(90)
    for (const type of types) {
      const heading = `### \`${type.replace('https://api.publiq.be/probs/', '')}\`\n`
      const [, entry = ''] = page.split(heading)
      expect(entry, type).toMatch(/^\n\d{3}[^\n]*\n\n[^\n]+[.)] \*\*What to do:\*\* [^\n]+\.\n/)
    }
  })
})

describe('a type', () => {
  const apis = [api('places', { 404: ['gone'], 409: ['gone', 'taken'] }), api('events', { 404: ['gone'] })]
  const advice = {
    'probs/test/gone': { means: 'It is gone.', todo: 'Look elsewhere.' },
    'probs/test/taken': { means: 'It is taken.', todo: 'Take another.' },
  }

  test('has its statuses, its constant and the packages of its APIs', () => {
    const page = renderErrors(advice, apis)
    expect(page).toContain(`### \`test/gone\`

404 or 409, \`problemType.gone\`, in events, places

It is gone. **What to do:** Look elsewhere.

### \`test/taken\`

409, \`problemType.taken\`, in places
`)
  })

  test('without advice is missed', () => {
    const { 'probs/test/gone': gone } = advice
    expect(() => renderErrors({ 'probs/test/gone': gone }, apis)).toThrow('not in problem-types.yaml: probs/test/taken')
  })

  test('that no API answers is not wanted', () => {
    const unused = { ...advice, 'probs/test/lost': { means: 'It is lost.', todo: 'Search.' } }
    expect(() => renderErrors(unused, apis)).toThrow('in problem-types.yaml, but answered by no API: probs/test/lost')
  })
})

/** An API with one operation, and the last parts of the types that it answers. */
function api(name: string, types: Readonly<Record<number, readonly string[]>>): DocumentedApi {
  const responses = Object.entries(types).map(([status, names]) => [
    status,
    { description: 'No.', 'x-problem-types': names.map((name) => `https://api.publiq.be/probs/test/${name}`) },
  ])
  const get = { operationId: 'get', responses: Object.fromEntries(responses) }
  const document = { servers: [], paths: { '/things': { get } } } as unknown as Document
  return { name, document }
}
