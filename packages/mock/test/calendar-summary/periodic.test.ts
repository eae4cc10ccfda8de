import { describe, expect, it } from 'vitest'
import { cancelled, dates, event, type InFourLanguages, inFourLanguages, place, soldOut, tell } from './tell.ts'

const running = event({ calendarType: 'periodic', ...dates('2027-02-02T12:00', '2029-10-31T12:00') })
const coming = event({ calendarType: 'periodic', ...dates('2027-07-01T00:00', '2028-03-31T23:59') })

const monday = { dayOfWeek: ['monday'], opens: '13:00', closes: '17:00' }
const mornings = { dayOfWeek: ['monday', 'thursday'], opens: '09:00', closes: '12:30' }
const care = { childcare: { start: '08:00', end: '18:00' } }

const summer = { startDate: '2027-07-05', endDate: '2027-07-09', openingHours: [mornings] }

describe('a periodic calendar', () => {
  it.each<[string, InFourLanguages, InFourLanguages]>([
    [
      'xs',
      ['Tot 31 okt 2029', 'Au 31 oct 2029', 'Bis 31 Okt 2029', 'Till 31 Oct 2029'],
      ['Vanaf 1 jul', 'Du 1 juil', 'Aus 1 Juli', 'From 1 Jul'],
    ],
    [
      'sm',
      ['Tot wo 31 okt 2029', 'Au mer. 31 oct 2029', 'Bis Mi. 31 Okt 2029', 'Till Wed 31 Oct 2029'],
      ['Vanaf do 1 jul', 'Du jeu. 1 juil', 'Aus Do. 1 Juli', 'From Thu 1 Jul'],
    ],
    [
      'md',
      [
        'Van di 2 februari 2027 tot wo 31 oktober 2029',
        'Du mar. 2 février 2027 au mer. 31 octobre 2029',
        'Von Di. 2 Februar 2027 bis Mi. 31 Oktober 2029',
        'From Tue 2 February 2027 till Wed 31 October 2029',
      ],
      [
        'Van do 1 juli 2027 tot vr 31 maart 2028',
        'Du jeu. 1 juillet 2027 au ven. 31 mars 2028',
        'Von Do. 1 Juli 2027 bis Fr. 31 März 2028',
        'From Thu 1 July 2027 till Fri 31 March 2028',
      ],
    ],
    [
      'lg',
      [
        'Van dinsdag 2 februari 2027 tot en met woensdag 31 oktober 2029',
        'Du mardi 2 février 2027 au mercredi 31 octobre 2029',
        'Von Dienstag 2 Februar 2027 bis Mittwoch 31 Oktober 2029',
        'From Tuesday 2 February 2027 to Wednesday 31 October 2029',
      ],
      [
        'Van donderdag 1 juli 2027 tot en met vrijdag 31 maart 2028',
        'Du jeudi 1 juillet 2027 au vendredi 31 mars 2028',
        'Von Donnerstag 1 Juli 2027 bis Freitag 31 März 2028',
        'From Thursday 1 July 2027 to Friday 31 March 2028',
      ],
    ],
  ])('is told in size %s, when it runs and when it is to come', (size, whenRunning, whenComing) => {
    expect(inFourLanguages(running, `${size} text`)).toEqual(whenRunning)
    expect(inFourLanguages(coming, `${size} text`)).toEqual(whenComing)
  })

  it('is to come until the moment that it starts', () => {
    const morning = event({ calendarType: 'periodic', ...dates('2027-06-15T09:30', '2027-06-30T12:00') })
    expect(tell(morning, 'nl xs text')).toBe('Tot 30 jun')
    expect(tell(morning, 'nl xs text', { now: '2027-06-15T09:29:59+02:00' })).toBe('Vanaf 15 jun')
  })

  it('is marked up with slashes in xs, and with a weekday in sm', () => {
    expect(tell({ ...running, ...cancelled }, 'nl xs html')).toBe(
      '<span class="to meta">Tot</span> <span class="cf-date">31</span>/<span class="cf-month">okt</span>/' +
        '<span class="cf-year">2029</span> <span class="cf-status">(geannuleerd)</span>',
    )
    expect(tell(coming, 'de xs html')).toBe(
      '<span class="from meta">Aus</span> <span class="cf-date">1</span>/<span class="cf-month">Juli</span>',
    )
    expect(tell(coming, 'de sm html')).toBe(
      '<span class="from meta">Aus</span> <span class="cf-days">Do.</span> <span class="cf-date">1</span>' +
        ' <span class="cf-month">Juli</span>',
    )
  })

  it('of one day is that day in md, and from that day to itself in lg', () => {
    const day = event({ calendarType: 'periodic', ...dates('2027-07-01T09:00', '2027-07-01T17:00') })
    expect(tell({ ...day, ...soldOut }, 'fr md text')).toBe('Jeu. 1 juillet 2027 (Complet)')
    expect(tell(day, 'nl md html')).toBe(
      '<span class="cf-weekday cf-meta">Do</span> <span class="cf-date">1 juli 2027</span>',
    )
    expect(tell(day, 'nl lg text')).toBe('Van donderdag 1 juli 2027 tot en met donderdag 1 juli 2027')
  })

  it('has its open days on one line, the hours of a day in their order, then childcare and status', () => {
    const document = { ...running, openingHours: [monday, { ...mornings, ...care }], ...cancelled }
    expect(tell(document, 'nl lg text').split('\n')).toEqual([
      'Van dinsdag 2 februari 2027 tot en met woensdag 31 oktober 2029',
      '(maandag van 9:00 tot 12:30 en van 13:00 tot 17:00, donderdag van 9:00 tot 12:30)',
      ' (maandag opvang van 8:00 tot 18:00)',
      ' (donderdag opvang van 8:00 tot 18:00) (geannuleerd)',
    ])
    expect(
      tell(
        {
          ...document,
          openingHours: [
            { ...monday, ...care },
            { ...mornings, ...care },
          ],
        },
        'de lg text',
      ),
    ).toMatch(/\n \(jeden Tag Kinderbetreuung von 8:00 bis 18:00\) \(abgesagt\)$/)
  })

  it('joins the childcares of a day, and says once in a row what they are called', () => {
    const openingHours = ['08:00', '10:00', '12:00', '14:00'].map((opens, index) => ({
      dayOfWeek: ['friday'],
      opens,
      closes: opens,
      childcare: [
        { start: '07:00', end: '09:00' },
        { start: '09:30', end: '12:00' },
        { end: '13:00' },
        { end: '13:00' },
      ][index],
    }))
    expect(tell({ ...running, openingHours }, 'nl lg text')).toMatch(
      /\n \(vrijdag opvang van 7:00 tot 9:00 en van 9:30 tot 12:00 en naopvang tot 13:00 en tot 13:00\)$/,
    )
  })

  it('says that hours may differ as long as they may, where it has hours', () => {
    const adjusted = (endDate: string) => ({
      ...running,
      openingHours: [monday],
      openingHoursAdjustedDays: [{ ...summer, startDate: '2027-06-01', endDate }],
    })
    expect(tell(adjusted('2027-06-15'), 'fr lg text')).toMatch(/\nLes heures peuvent varier pendant cette période\.$/)
    expect(tell(adjusted('2027-06-14'), 'fr lg text')).not.toContain('varier')
    expect(tell({ ...adjusted('2027-06-15'), openingHours: [] }, 'fr lg text')).not.toContain('varier')
    expect(tell(adjusted('2027-06-15'), 'fr lg html')).toMatch(
      /<li class="cf-adjusted-days">Les heures peuvent varier pendant cette période\.<\/li> <\/ul>$/,
    )
  })

  it('is a paragraph and a list of its open days in HTML, with a space between tags', () => {
    const document = { ...running, openingHours: [monday, { ...mornings, ...care }], ...soldOut }
    const childcare = '<ul class="list-unstyled"> <li class="cf-childcare">(Opvang van 8:00 tot 18:00)</li> </ul>'
    const span = (opens: string, closes: string, lead = 'van') =>
      `<span itemprop="opens" content="${opens}" class="cf-from cf-meta">${lead}</span> <span class="cf-time">${opens}</span>` +
      ` <span itemprop="closes" content="${closes}" class="cf-to cf-meta">tot</span> <span class="cf-time">${closes}</span>`
    const expected = [
      '<p class="cf-period"> <span class="cf-weekday cf-meta">dinsdag</span>',
      '<time itemprop="startDate" datetime="2027-02-02"> <span class="cf-date">2 februari 2027</span> </time>',
      '<span class="cf-to cf-meta">tot en met</span> <span class="cf-weekday cf-meta">woensdag</span>',
      '<time itemprop="endDate" datetime="2029-10-31"> <span class="cf-date">31 oktober 2029</span> </time>',
      '<span class="cf-status">(Volzet of uitverkocht)</span> </p>',
      '<p class="cf-openinghours">Open op:</p> <ul class="list-unstyled">',
      '<meta itemprop="openingHours" datetime="Ma 9:00-17:00"> </meta> <li itemprop="openingHoursSpecification">',
      `<span class="cf-days">Maandag</span> ${span('9:00', '12:30')} ${span('13:00', '17:00', 'en van')} ${childcare} </li>`,
      '<meta itemprop="openingHours" datetime="Do 9:00-12:30"> </meta> <li itemprop="openingHoursSpecification">',
      `<span class="cf-days">Donderdag</span> ${span('9:00', '12:30')} ${childcare} </li> </ul>`,
    ].join(' ')
    expect(tell(document, 'nl lg html')).toBe(expected)
    expect(tell(document, 'nl xl html')).toBe(
      expected.replaceAll(childcare, '<span class="cf-childcare">(Opvang van 8:00 tot 18:00)</span>'),
    )
  })

  it('sorts the hours of a day by the hour alone, and marks up from the first to the last minute', () => {
    const openingHours = [
      { dayOfWeek: ['friday'], opens: '09:30', closes: '18:00' },
      { dayOfWeek: ['friday'], opens: '09:00', closes: '11:00' },
    ]
    expect(tell({ ...running, openingHours }, 'nl lg text')).toMatch(/vrijdag van 9:30 tot 18:00 en van 9:00 tot 11:00/)
    expect(tell({ ...running, openingHours }, 'nl lg html')).toContain('datetime="Vr 9:00-18:00"')
  })

  it('of a place is sold out in text, and closed in HTML', () => {
    const document = { ...place(running), ...soldOut, '@context': '/contexts/place' }
    expect(tell(document, 'nl md text')).toMatch(/ \(Volzet of uitverkocht\)$/)
    expect(tell(document, 'nl md html')).toMatch(/ <span class="cf-status">\(Tijdelijk gesloten\)<\/span>$/)
  })
})
