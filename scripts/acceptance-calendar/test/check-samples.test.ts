import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { checkSamples, type Sample } from '../check-samples.ts'
import { readSamples } from '../read-samples.ts'

const event: Sample = {
  in: {
    '@context': '/contexts/event',
    calendarType: 'single',
    startDate: '2026-03-11T20:30:00+01:00',
    endDate: '2026-03-11T23:00:00+01:00',
    status: { type: 'Unavailable' },
  },
  out: { 'nl sm text': 'Vanavond (geannuleerd)', 'fr sm html': '<span class="cf-days">Ce soir</span>' },
}
const place: Sample = {
  in: { '@context': '/contexts/place', calendarType: 'permanent', status: { type: 'Unavailable' } },
  out: { 'en xl text': 'Permanently closed' },
}

async function fileOf(content: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'samples-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, 'samples.json')
  await writeFile(file, content)
  return file
}

test('counts the summaries that the twin tells to the letter, and shows the others', async () => {
  expect(await checkSamples([event, place])).toEqual({
    passed: 2,
    differences: [
      {
        where: '0 fr sm html',
        expected: '<span class="cf-days">Ce soir</span>',
        found: '<span class="cf-days">Ce soir</span> <span class="cf-status">(annulé)</span>',
      },
    ],
  })
})

test('counts a summary that the twin refuses as a difference', async () => {
  const { passed, differences } = await checkSamples([{ ...place, out: { 'es md text': 'Cerrado' } }])
  expect(passed).toBe(0)
  expect(differences).toMatchObject([{ where: '0 es md text', found: expect.stringContaining('invalid value') }])
})

test('reads a file of samples, and says what one should be', async () => {
  expect(await readSamples(await fileOf(JSON.stringify([event])))).toEqual([event])
  for (const content of ['{}', '[]', '[{"in":{}}]', '[{"in":{},"out":{"nl md text":1}}]']) {
    await expect(readSamples(await fileOf(content))).rejects.toThrow('should hold a list of')
  }
})
