import { describe, expect, it } from 'vitest'
import { publicHolidays } from '../../src/entry/holidays/public-holidays.ts'
import { seededTwin } from '../support/seeded-twin.ts'

describe('holidays', () => {
  it.each([
    [2024, '2024-04-01', '2024-05-09', '2024-05-20'],
    [2025, '2025-04-21', '2025-05-29', '2025-06-09'],
    [2026, '2026-04-06', '2026-05-14', '2026-05-25'],
    [2038, '2038-04-26', '2038-06-03', '2038-06-14'],
  ])('of %i follow Easter', (year, easterMonday, ascension, whitMonday) => {
    const dates = publicHolidays(year).map(({ startDate }) => startDate)
    expect(dates).toHaveLength(10)
    expect(dates).toEqual(dates.toSorted())
    expect(dates).toEqual(expect.arrayContaining([easterMonday, ascension, whitMonday, `${year}-07-21`]))
  })

  it('of the coming year are for anyone, of other dates when asked', async () => {
    const twin = seededTwin()
    const dates = async (query: string) => {
      const { body } = await twin.send(`GET /holidays${query}`, undefined, { as: null })
      return (body as { startDate: string }[]).map(({ startDate }) => startDate)
    }
    const comingYear =
      '2026-11-01 2026-11-11 2026-12-25 2027-01-01 2027-03-29 2027-05-01 2027-05-06 2027-05-17 2027-07-21'
    expect(await dates('')).toEqual([...comingYear.split(' '), '2027-08-15'])
    expect(await dates('?startDate=2026-12-25&endDate=2027-01-01')).toEqual(['2026-12-25', '2027-01-01'])
    expect(await dates('?startDate=2026-12-26&endDate=2026-12-31')).toEqual([])
  })

  it.each([
    ['startDate=2027-01-02&endDate=2027-01-01', 400, 'Start date cannot be after end date'],
    ['endDate=2031-09-02', 400, 'Date range exceeds limit'],
    ['startDate=soon', 404, 'Not Found'],
  ])('refuse %s', async (query, status, title) => {
    expect(await seededTwin().send(`GET /holidays?${query}`)).toMatchObject({ status, body: { status, title } })
  })
})
