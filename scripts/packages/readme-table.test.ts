import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../generate/root.ts'
import { withPackage } from './readme-table.ts'

const readme = [
  '| package | what it is |',
  '| ------- | ---------- |',
  '| Entry API | [events](packages/events), [places](packages/places)  |',
  '| UiTPAS | [uitpas](packages/uitpas) |',
  '',
  'More of [events](packages/events).',
].join('\n')

test('a package of an API that others have comes after them', () => {
  expect(withPackage(readme, 'halls', ['places', 'events'], 'Halls')).toBe(
    readme.replace('places)  |', 'places), [halls](packages/halls) |'),
  )
})

test('the first package of an API gets a row of its own, below the others', () => {
  const row = '| Tickets | [tickets](packages/tickets) |'
  expect(withPackage(readme, 'tickets', [], 'Tickets')).toBe(readme.replace('uitpas) |', `uitpas) |\n${row}`))
})

test('a package that is there already stays where it is', () => {
  expect(withPackage(readme, 'uitpas', ['events'], 'UiTPAS')).toBe(readme)
})

test('the README names each package that there is', () => {
  const text = readFileSync(join(root, 'README.md'), 'utf8')
  const names = globSync('packages/*/package.json', { cwd: root }).map((file) => basename(dirname(file)))
  expect(names.filter((name) => !text.includes(`](packages/${name})`))).toEqual([])
})
