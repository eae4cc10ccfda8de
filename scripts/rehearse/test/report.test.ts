import { expect, test } from 'vitest'
import { CannotGoOn, createReport } from '../report.ts'

function started(signal: AbortSignal = new AbortController().signal) {
  const lines: string[] = []
  let time = 0
  const report = createReport(
    (line) => lines.push(line),
    signal,
    () => time,
  )
  return { lines, report, pass: (milliseconds: number) => void (time += milliseconds) }
}

const fails = (message: string) => () => Promise.reject(new Error(message))

test('each check has a line, with what it took', async () => {
  const { lines, report, pass } = started()
  await report.check('a place is read', async () => pass(1_250))
  await report.check('a place is renamed', fails('409'))
  expect(lines).toEqual(['ok       1.3 s  a place is read', 'WRONG    0.0 s  a place is renamed'])
})

test('a wrong check ends nothing, and the account at the end is that of the first one', async () => {
  const { lines, report } = started()
  await report.check('first', fails('npm ended with 1'))
  await report.check('second', fails('npm ended with 2'))
  await report.check('third', async () => undefined)
  expect(report.close()).toBe(false)
  expect(lines.at(-2)).toBe('\nThe first that was wrong: first\n\nnpm ended with 1')
  expect(lines.at(-1)).toBe('\n1 right, 2 wrong, in 0.0 s')
})

test('a check that all else depends on ends the rehearsal, and is counted', async () => {
  const { lines, report } = started()
  await expect(report.need('everything is published', fails('no registry'))).rejects.toThrow(CannotGoOn)
  expect(report.close()).toBe(false)
  expect(lines.join('\n')).toContain('everything is published\n\nno registry')
})

test('what is left out is told, and is no check that went well', () => {
  const { lines, report } = started()
  report.leaveOut('bundles in a page', 'there is no Chromium here')
  expect(report.close()).toBe(true)
  expect(lines).toEqual([
    'left out       bundles in a page: there is no Chromium here',
    '\n0 right, 0 wrong, 1 left out, in 0.0 s',
  ])
})

test('what fails because a person ended the rehearsal is nobody else its fault', async () => {
  const ending = new AbortController()
  const { lines, report } = started(ending.signal)
  const check = report.check('a place is read', async () => {
    ending.abort('SIGINT')
    throw new Error('it was killed')
  })
  await expect(check).rejects.toBe('SIGINT')
  await expect(report.check('another', async () => undefined)).rejects.toBe('SIGINT')
  expect(lines).toEqual([])
})
