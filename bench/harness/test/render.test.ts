import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderGoals, renderSection } from '../render.ts'
import { atLeast, atMost } from '../section.ts'

test('a goal says what was wanted and got; one that was not measured is not reached by chance', () => {
  const goals = [atMost('size', 1.05, 1.06), atLeast('rate', 0.6, 0.6), atMost('start', 300, undefined, ' ms')]
  const lines = renderGoals(goals.map((goal) => ({ ...goal, measure: 'M' }))).split('\n')
  assert.deepEqual(lines.slice(2), [
    '| M | size | at most 1.05 | 1.06 | **no** |',
    '| M | rate | at least 0.60 | 0.60 | yes |',
    '| M | start | at most 300 ms | not measured | ? |',
  ])
})

test('a bar in a cell does not break its table', () => {
  const table = { head: ['client', 'error'], rows: [['ky', 'string | undefined']] }
  assert.match(renderSection({ title: 'T', text: [], tables: [table] }), /\| ky \| string \\\| undefined \|/)
})
