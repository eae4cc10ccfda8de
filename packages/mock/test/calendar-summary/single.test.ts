import { describe, expect, it } from 'vitest'
import {
  cancelled,
  dates,
  event,
  type InFourLanguages,
  inFourLanguages,
  place,
  postponed,
  soldOut,
  tell,
} from './tell.ts'

const single = (start: string, end: string, more: object = {}) =>
  event({ calendarType: 'single', ...dates(start, end), subEvent: [dates(start, end)], ...more })

const evening = single('2027-08-12T20:00', '2027-08-12T22:15')
const camp = single('2027-12-28T09:05', '2028-01-02T16:00')

describe('a single calendar', () => {
  it.each<[string, InFourLanguages]>([
    ['xs', ['12 aug', '12 août', '12 Aug', '12 Aug']],
    ['sm', ['Do 12 aug', 'Jeu. 12 août', 'Do. 12 Aug', 'Thu 12 Aug']],
    ['md', ['Do 12 augustus 2027', 'Jeu. 12 août 2027', 'Do. 12 August 2027', 'Thu 12 August 2027']],
    [
      'lg',
      [
        'Donderdag 12 augustus 2027 van 20:00 tot 22:15',
        'Jeudi 12 août 2027 de 20:00 à 22:15',
        'Donnerstag 12 August 2027 von 20:00 bis 22:15',
        'Thursday 12 August 2027 from 20:00 till 22:15',
      ],
    ],
  ])('of one day is told in size %s', (size, expected) => {
    expect(inFourLanguages(evening, `${size} text`)).toEqual(expected)
  })

  it.each<[string, InFourLanguages]>([
    ['xs', ['28 dec - 2 jan 2028', '28 déc - 2 janv 2028', '28 Dez - 2 Jan 2028', '28 Dec - 2 Jan 2028']],
    ['sm', ['Di 28 dec - zo 2 jan', 'Mar. 28 déc - dim. 2 janv', 'Di. 28 Dez - So. 2 Jan', 'Tue 28 Dec - Sun 2 Jan']],
    [
      'md',
      [
        'Van di 28 december 2027 tot zo 2 januari 2028',
        'Du mar. 28 décembre 2027 au dim. 2 janvier 2028',
        'Von Di. 28 Dezember 2027 bis So. 2 Januar 2028',
        'From Tue 28 December 2027 till Sun 2 January 2028',
      ],
    ],
    [
      'lg',
      [
        'Van dinsdag 28 december 2027 om 10:05 tot en met zondag 2 januari 2028 om 17:00',
        'Du mardi 28 décembre 2027 à 10:05 au dimanche 2 janvier 2028 à 17:00',
        'Von Dienstag 28 Dezember 2027 um 10:05 bis Sonntag 2 Januar 2028 um 17:00',
        'From Tuesday 28 December 2027 at 10:05 till Sunday 2 January 2028 at 17:00',
      ],
    ],
  ])('of several days is told in size %s, in the hours of winter', (size, expected) => {
    const inWinter = { startDate: '2027-12-28T09:05:00Z', endDate: '2028-01-02T16:00:00+00:00' }
    expect(inFourLanguages({ ...camp, ...inWinter }, `${size} text`)).toEqual(expected)
  })

  it('is marked up the same in xs and sm, and holds machine-readable times in lg', () => {
    const short =
      '<span class="cf-weekday cf-meta">Do</span> <span class="cf-date">12</span> <span class="cf-month">aug</span>'
    expect(tell(evening, 'nl xs html')).toBe(short)
    expect(tell(evening, 'nl sm html')).toBe(short)
    expect(tell(evening, 'nl md html')).toBe(
      '<span class="cf-weekday cf-meta">Do</span> <span class="cf-date">12 augustus 2027</span>',
    )
    expect(tell(evening, 'nl lg html')).toBe(
      '<time itemprop="startDate" datetime="2027-08-12T20:00:00+02:00">' +
        '<span class="cf-weekday cf-meta">Donderdag</span> <span class="cf-date">12 augustus 2027</span>' +
        ' <span class="cf-from cf-meta">van</span> <span class="cf-time">20:00</span></time>' +
        ' <span class="cf-to cf-meta">tot</span>' +
        ' <time itemprop="endDate" datetime="2027-08-12T22:15:00+02:00"><span class="cf-time">22:15</span></time>',
    )
  })

  it('of several days has a year in HTML where that is another, and both days with a capital', () => {
    expect(tell(camp, 'fr sm html')).toBe(
      '<span class="cf-weekday cf-meta">Mar.</span> <span class="cf-date">28</span> <span class="cf-month">déc</span>' +
        ' <span class="cf-to cf-meta">-</span> <span class="cf-weekday cf-meta">Dim.</span>' +
        ' <span class="cf-date">2</span> <span class="cf-month">janv</span> <span class="cf-year">2028</span>',
    )
    expect(tell(single('2027-07-01T10:00', '2027-07-03T11:30'), 'de lg html')).toBe(
      '<time itemprop="startDate" datetime="2027-07-01T10:00:00+02:00"><span class="cf-from cf-meta">Von</span>' +
        ' <span class="cf-weekday cf-meta">Donnerstag</span> <span class="cf-date">1 Juli 2027</span>' +
        ' <span class="cf-at cf-meta">um</span> <span class="cf-time">10:00</span></time>' +
        ' <span class="cf-to cf-meta">bis</span>' +
        ' <time itemprop="endDate" datetime="2027-07-03T11:30:00+02:00">' +
        '<span class="cf-weekday cf-meta">Samstag</span> <span class="cf-date">3 Juli 2027</span>' +
        ' <span class="cf-at cf-meta">um</span> <span class="cf-time">11:30</span></time>',
    )
  })

  it('tells size xl as lg', () => {
    for (const format of ['text', 'html']) {
      expect(tell(camp, `en xl ${format}`)).toBe(tell(camp, `en lg ${format}`))
    }
  })

  it('leaves the hours of a whole day out, and tells equal hours once', () => {
    const wholeDay = single('2027-08-12T00:00', '2027-08-12T23:59')
    expect(tell(wholeDay, 'nl lg text')).toBe('Donderdag 12 augustus 2027')
    expect(tell(wholeDay, 'nl lg html')).toBe(
      '<time itemprop="startDate" datetime="2027-08-12T00:00:00+02:00">' +
        '<span class="cf-weekday cf-meta">Donderdag</span> <span class="cf-date">12 augustus 2027</span></time>',
    )
    const moment = single('2027-08-12T14:00', '2027-08-12T14:00')
    expect(tell(moment, 'en lg text')).toBe('Thursday 12 August 2027 at 14:00')
    expect(tell(moment, 'en lg html')).toMatch(
      /<span class="cf-from cf-meta">at<\/span> <span class="cf-time">14:00<\/span><\/time>$/,
    )
    expect(tell(single('2027-08-12T00:00', '2027-08-13T00:00'), 'nl lg text')).toBe(
      'Van donderdag 12 augustus 2027 om 00:00 tot en met vrijdag 13 augustus 2027 om 00:00',
    )
  })

  it.each<[string, string, InFourLanguages]>([
    ['this morning', '2027-06-15T08:00', ['Vandaag', "Aujourd'hui", 'Heute', 'Today']],
    ['from six o’clock', '2027-06-15T18:00', ['Vanavond', 'Ce soir', 'Diesen Abend', 'Tonight']],
    ['tomorrow', '2027-06-16T20:00', ['Morgen', 'Demain', 'Morgen', 'Tomorrow']],
    ['on Sunday', '2027-06-20T20:00', ['Deze zondag', 'Ce dimanche', 'Diesen Sonntag', 'This Sunday']],
    ['on Monday', '2027-06-21T20:00', ['Ma 21 jun', 'Lun. 21 juin', 'Mo. 21 Juni', 'Mon 21 Jun']],
    ['yesterday', '2027-06-14T20:00', ['Ma 14 jun', 'Lun. 14 juin', 'Mo. 14 Juni', 'Mon 14 Jun']],
  ])('says how near a day is: %s', (_, start, expected) => {
    expect(inFourLanguages(single(start, start), 'sm text')).toEqual(expected)
  })

  it('marks near days up, in xs too, but not in xs text', () => {
    const [today, sunday] = ['2027-06-15T20:00', '2027-06-20T20:00'].map((day) => single(day, day))
    expect(tell(today ?? {}, 'nl xs html')).toBe('<span class="cf-days">Vanavond</span>')
    expect(tell(sunday ?? {}, 'de sm html')).toBe(
      '<span class="cf-meta">Diesen</span> <span class="cf-days">Sonntag</span>',
    )
    expect(tell(today ?? {}, 'nl xs text')).toBe('15 jun')
  })

  it('tells the days of the time zone, and is in it tomorrow', () => {
    const night = single('2027-06-16T00:30', '2027-06-16T03:00')
    expect(tell(night, 'nl sm text')).toBe('Morgen')
    expect(tell(night, 'nl sm text', { timeZone: 'Europe/London' })).toBe('Di 15 jun - wo 16 jun')
    expect(tell(night, 'nl lg html', { timeZone: 'Asia/Kathmandu' })).toContain('datetime="2027-06-16T04:15:00+05:45"')
    expect(tell(night, 'nl lg html', { timeZone: 'America/St_Johns' })).toContain(
      'datetime="2027-06-15T20:00:00-02:30"',
    )
  })

  it.each<[string, object, InFourLanguages]>([
    ['cancelled', cancelled, ['(geannuleerd)', '(annulé)', '(abgesagt)', '(cancelled)']],
    ['postponed', postponed, ['(uitgesteld)', '(reporté)', '(verschoben)', '(postponed)']],
    [
      'sold out',
      soldOut,
      ['(Volzet of uitverkocht)', '(Complet)', '(Ausgebucht oder ausverkauft)', '(Sold out or fully booked)'],
    ],
  ])('says that it is %s', (_, availability, [nl, fr, de, en]) => {
    const document = { ...evening, ...availability }
    expect(inFourLanguages(document, 'xs text')).toEqual([
      `12 aug ${nl}`,
      `12 août ${fr}`,
      `12 Aug ${de}`,
      `12 Aug ${en}`,
    ])
    expect(tell(document, 'fr md html')).toMatch(new RegExp(`<span class="cf-status">\\${fr.slice(0, -1)}\\)</span>$`))
  })

  it('gives the reason in the language itself, in HTML alone', () => {
    const document = { ...evening, status: { type: 'Unavailable', reason: { nl: 'Regen', fr: 'Pluie' } } }
    expect(tell(document, 'nl md html')).toMatch(/ <span title="Regen" class="cf-status">\(geannuleerd\)<\/span>$/)
    expect(tell(document, 'en md html')).toMatch(/ <span class="cf-status">\(cancelled\)<\/span>$/)
    expect(tell(document, 'nl md text')).not.toContain('Regen')
  })

  it('calls a place that does not take visitors closed, whatever its dates', () => {
    const single = place({ calendarType: 'single', ...dates('2027-08-12T20:00', '2027-08-12T22:15') })
    for (const size of ['xs', 'sm', 'md', 'lg', 'xl']) {
      expect(tell({ ...single, ...cancelled }, `fr ${size} text`)).toBe('Fermé définitivement')
      expect(tell({ ...single, ...postponed }, `de ${size} html`)).toBe(
        '<span class="cf-status">Vorübergehend geschlossen</span>',
      )
    }
    expect(tell({ ...single, ...soldOut }, 'nl xs text')).toBe('12 aug (Volzet of uitverkocht)')
    expect(tell({ ...single, ...soldOut }, 'nl md html')).toMatch(
      /<span class="cf-status">\(Tijdelijk gesloten\)<\/span>$/,
    )
  })
})

describe('childcare and nights', () => {
  const withCare = (care: object) => {
    const hours = dates('2027-08-12T09:00', '2027-08-12T17:00')
    return event({ calendarType: 'single', ...hours, subEvent: [{ ...hours, ...care }] })
  }

  it.each<[string, object, InFourLanguages]>([
    [
      'before and after',
      { childcare: { start: '07:30', end: '18:00' } },
      [
        'opvang van 7:30 tot 18:00',
        'garderie de 7:30 à 18:00',
        'Kinderbetreuung von 7:30 bis 18:00',
        'childcare from 7:30 till 18:00',
      ],
    ],
    [
      'before',
      { childcare: { start: '00:15', end: '' } },
      ['vooropvang vanaf 0:15', 'garderie du matin dès 0:15', 'Frühbetreuung ab 0:15', 'early childcare from 0:15'],
    ],
    [
      'after',
      { childcare: { end: '20:00' } },
      ['naopvang tot 20:00', "garderie du soir jusqu'à 20:00", 'Spätbetreuung bis 20:00', 'late childcare till 20:00'],
    ],
    ['at night', { overnight: true }, ['met overnachting', 'avec nuitée', 'mit Übernachtung', 'with overnight stay']],
    [
      'at night and after',
      { overnight: true, childcare: { end: '20:00' } },
      [
        'met overnachting, naopvang tot 20:00',
        "avec nuitée, garderie du soir jusqu'à 20:00",
        'mit Übernachtung, Spätbetreuung bis 20:00',
        'with overnight stay, late childcare till 20:00',
      ],
    ],
  ])('%s are told in lg alone', (_, care, [nl, fr, de, en]) => {
    const document = { ...withCare(care), ...cancelled }
    expect(inFourLanguages(document, 'lg text')).toEqual([
      `Donderdag 12 augustus 2027 van 09:00 tot 17:00 (${nl}) (geannuleerd)`,
      `Jeudi 12 août 2027 de 09:00 à 17:00 (${fr}) (annulé)`,
      `Donnerstag 12 August 2027 von 09:00 bis 17:00 (${de}) (abgesagt)`,
      `Thursday 12 August 2027 from 09:00 till 17:00 (${en}) (cancelled)`,
    ])
    expect(tell(document, 'en lg html')).toMatch(
      new RegExp(`</time> <span class="cf-childcare">${en}</span> <span class="cf-status">\\(cancelled\\)</span>$`),
    )
    expect(tell(document, 'en md text')).toBe('Thu 12 August 2027 (cancelled)')
  })

  it('that have no hours are none', () => {
    expect(tell(withCare({ childcare: {} }), 'nl lg text')).toBe('Donderdag 12 augustus 2027 van 09:00 tot 17:00')
  })
})
