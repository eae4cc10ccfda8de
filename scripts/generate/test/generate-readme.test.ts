import { expect, test } from 'vitest'
import { generateReadme, operationsTable } from '../generate-readme.ts'
import { library } from './document.ts'

test('the table has what to call, what goes out and what it does, in columns', () => {
  expect(operationsTable(library)).toBe(
    [
      '| call                                  | request                                | what it does                |',
      '| ------------------------------------- | -------------------------------------- | --------------------------- |',
      '| `deleteSummary(bookId)`               | `DELETE /books/{bookId}/summary`       | Delete a summary            |',
      '| `getSummary(bookId, query)`           | `GET /books/{bookId}/summary`          | Read a summary (deprecated) |',
      '| `updateTitle(bookId, language, body)` | `PUT /books/{bookId}/title/{language}` | Rename a book               |',
    ].join('\n'),
  )
})

test('the rest of a README stays as it is', async () => {
  const readme = await generateReadme(library, 'packages/places/README.md')
  expect(readme).toMatch(/^# @uitkit\/places\n/)
  expect(readme).toContain('| `updateTitle(bookId, language, body)` |')
  expect(readme).not.toContain('updateName(placeId, language, body)')
  expect(readme).toMatch(/\n## License\n\nMIT\n$/)
})

test('a README without the markers, or none, is left alone', async () => {
  expect(await generateReadme(library, 'LICENSE')).toBeUndefined()
  expect(await generateReadme(library, 'packages/nowhere/README.md')).toBeUndefined()
})
