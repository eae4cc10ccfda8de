import { expect, test } from 'vitest'
import { readSummary } from './run-tasks.ts'

test('only a task with exit status 0 has succeeded; those without a command are left out', () => {
  const tasks = [
    { taskId: 'a#test', task: 'test', command: 'vitest run', directory: 'packages/a', execution: { exitCode: 0 } },
    { taskId: 'b#test', task: 'test', command: 'vitest run', directory: 'packages/b', execution: { exitCode: 1 } },
    { taskId: 'c#test', task: 'test', command: 'vitest run', directory: 'packages\\c' },
    { taskId: 'a#transit', task: 'transit', command: '<NONEXISTENT>', directory: 'packages/a' },
  ]
  expect(readSummary(JSON.stringify({ tasks }))).toEqual([
    { name: 'a#test', kind: 'test', folder: 'packages/a', succeeded: true },
    { name: 'b#test', kind: 'test', folder: 'packages/b', succeeded: false },
    { name: 'c#test', kind: 'test', folder: 'packages/c', succeeded: false },
  ])
})
