import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atomTime } from '../../src/calendar-summary/dates.ts'
import { momentIn } from '../../src/calendar-summary/moment.ts'
import { dates, tell } from './tell.ts'

describe('reading a calendar', () => {
  it('goes by the URL where a document has no context, and takes what is not told for available', () => {
    const calendar = { calendarType: 'permanent', status: { type: 'Unavailable' } }
    expect(tell({ '@id': 'https://twin.example/places/1', ...calendar }, 'nl md text')).toBe('Permanent gesloten')
    expect(tell({ '@id': 'https://twin.example/events/1', ...calendar }, 'nl md text')).toBe('Geannuleerd')
    expect(tell({ calendarType: 'single', ...dates('2027-08-12T20:00', '2027-08-12T22:00') }, 'nl xs text')).toBe(
      '12 aug',
    )
  })

  it('says which document lacks a date', () => {
    const document = { '@id': 'https://twin.example/events/1', calendarType: 'single', startDate: 'soon' }
    expect(() => tell(document, 'nl xs text')).toThrow(/https:\/\/twin\.example\/events\/1 needs a startDate/)
  })

  it('takes a date-time without an offset for one of Brussels', () => {
    const document = { calendarType: 'single', startDate: '2027-08-12T20:00:00', endDate: '2027-08-12T22:00:00' }
    expect(tell(document, 'nl lg text')).toBe('Donderdag 12 augustus 2027 van 20:00 tot 22:00')
  })

  it('names the same instant in every zone, on the days that clocks change too', () => {
    const zones = [
      'Europe/Brussels',
      'America/St_Johns',
      'Asia/Kathmandu',
      'Pacific/Apia',
      'Australia/Lord_Howe',
      'UTC',
    ]
    const seconds = fc.integer({ min: Date.UTC(1975, 0) / 1000, max: Date.UTC(2040, 0) / 1000 })
    fc.assert(
      fc.property(seconds, fc.constantFrom(...zones), (second, zone) => {
        expect(Date.parse(atomTime(momentIn(zone, second * 1000)))).toBe(second * 1000)
      }),
    )
    const hours = Array.from({ length: 26 }, (_, hour) => Date.UTC(2027, 9, 31) + (hour - 1) * 3_600_000)
    for (const instant of hours) expect(Date.parse(atomTime(momentIn('Europe/Brussels', instant)))).toBe(instant)
    expect(atomTime(momentIn('Europe/Brussels', Date.UTC(2027, 9, 31, 0, 59)))).toBe('2027-10-31T02:59:00+02:00')
    expect(atomTime(momentIn('Europe/Brussels', Date.UTC(2027, 9, 31, 1)))).toBe('2027-10-31T02:00:00+01:00')
  })
})
