import assert from 'node:assert/strict'
import { test } from 'node:test'
import { median, quartiles } from '../statistics.ts'

test('the median is the value in the middle, whatever the order; of two, their mean', () => {
  assert.equal(median([9, 1, 100]), 9)
  assert.equal(median([4, 1, 2, 100]), 3)
  assert.throws(() => median([]), RangeError)
})

test('quartiles lie between values in proportion, and numbers are no words', () => {
  assert.deepEqual(quartiles([1, 2, 3, 4, 5]), [2, 4])
  assert.deepEqual(quartiles([10, 9, 100, 2]), [7.25, 32.5])
})
