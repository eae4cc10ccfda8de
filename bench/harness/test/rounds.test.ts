import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compare, inRounds, rotated } from '../rounds.ts'

test('each round begins with another subject, and every second one goes backwards', () => {
  const subjects = ['a', 'b', 'c']
  assert.deepEqual(rotated(subjects, 0), ['a', 'b', 'c'])
  assert.deepEqual(rotated(subjects, 1), ['a', 'c', 'b'])
  assert.deepEqual(rotated(subjects, 2), ['c', 'a', 'b'])
  assert.deepEqual(rotated([], 5), [])
})

test('one that fails says why, is asked no more, and stops none of the others', async () => {
  const asked: string[] = []
  const samples = await inRounds([{ name: 'good' }, { name: 'bad' }], 3, ({ name }) => {
    asked.push(name)
    if (name === 'bad') throw new Error('no port\nwith a stack')
    return asked.length
  })
  assert.deepEqual(asked, ['good', 'bad', 'good', 'good'])
  assert.deepEqual(samples.get('bad'), { error: 'no port' })
  assert.deepEqual(samples.get('good'), { values: [1, 3, 4] })
})

test('a ratio is that within rounds: a machine that slows down for both changes nothing', () => {
  const found = compare({ values: [20, 200, 2000] }, { values: [10, 100, 1000] })
  assert.equal(found?.ratio, 2)
  assert.deepEqual(found?.ratioQuartiles, [2, 2])
  assert.equal(found?.median, 200)
})

test('what could not be measured is compared with nothing', () => {
  assert.equal(compare({ error: 'no port' }, { values: [1] }), undefined)
  assert.equal(compare({ values: [1] }, { error: 'no port' }), undefined)
  assert.equal(compare({ values: [] }, { values: [1] }), undefined)
})
