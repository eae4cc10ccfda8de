import { expect, it } from 'vitest'
import { createMock } from '../../src/index.ts'
import { dates } from './tell.ts'

const mock = createMock({
  clock: () => Date.parse('2027-06-15T09:30:00+02:00'),
  seed: {
    events: [
      {
        id: 'series',
        '@context': '/contexts/event',
        calendarType: 'multiple',
        ...dates('2027-06-14T23:30', '2027-07-01T22:00'),
        subEvent: [dates('2027-06-14T23:30', '2027-06-15T01:00'), dates('2027-07-01T20:00', '2027-07-01T22:00')],
      },
    ],
  },
})

async function summary(query: string): Promise<string> {
  const response = await mock.fetch(`${mock.environment.entry}/events/series/calendar-summary?${query}`)
  expect(response.status).toBe(200)
  return response.text()
}

it('the Entry API shows the past unless it is told to hide it', async () => {
  const past = 'Van ma 14 juni 2027 tot di 15 juni 2027'
  expect(await summary('size=md')).toBe(`${past}\nDo 1 juli 2027`)
  expect(await summary('size=md&hidePast=false')).toBe(`${past}\nDo 1 juli 2027`)
  expect(await summary('size=md&hidePast=true')).toBe('Do 1 juli 2027')
})

it('the Entry API tells the dates of the time zone that it is asked for, by either name', async () => {
  for (const name of ['timezone', 'timeZone']) {
    expect(await summary(`size=xs&${name}=Asia/Tokyo`)).toBe('15 jun - 2 jul')
  }
})

it('the Entry API takes the newer of two parameters that say the same', async () => {
  expect(await summary('size=xs&format=lg&language=en&langCode=fr_BE')).toBe('14 Jun - 1 Jul')
  expect(await summary('format=xs&langCode=fr_BE')).toBe('14 juin - 1 juil')
})
