import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../generate/root.ts'
import { withPackage } from './readme-table.ts'

const readme = [
  '| package | what it is |',
  '| ------- | ---------- |',
  '| [@uitkit/events](packages/events) | events |',
  '| [@uitkit/places](packages/places) | places |',
  '| [@uitkit/uitpas](packages/uitpas) | UiTPAS |',
  '',
  'More of [events](packages/events).',
].join('\n')

test('a package of an API that others have comes below them', () => {
  const row = '| [@uitkit/halls](packages/halls) | Halls |'
  expect(withPackage(readme, 'halls', ['places', 'events'], 'Halls')).toBe(
    readme.replace('| places |', `| places |\n${row}`),
  )
})

test('the first package of an API comes below all others', () => {
  const row = '| [@uitkit/tickets](packages/tickets) | Tickets |'
  expect(withPackage(readme, 'tickets', [], 'Tickets')).toBe(readme.replace('| UiTPAS |', `| UiTPAS |\n${row}`))
})

test('a package that is there already stays where it is', () => {
  expect(withPackage(readme, 'uitpas', ['events'], 'UiTPAS')).toBe(readme)
})

test('the README names each package that there is', () => {
  const text = readFileSync(join(root, 'README.md'), 'utf8')
  const names = globSync('packages/*/package.json', { cwd: root }).map((file) => basename(dirname(file)))
  expect(names.filter((name) => !text.includes(`](packages/${name})`))).toEqual([])
})
