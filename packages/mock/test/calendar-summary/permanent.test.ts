import { describe, expect, it } from 'vitest'
import { cancelled, event, type InFourLanguages, inFourLanguages, place, postponed, soldOut, tell } from './tell.ts'

const open = (...dayOfWeek: string[]) => ({ dayOfWeek, opens: '09:30', closes: '17:00' })
const permanent = (...openingHours: readonly object[]) => event({ calendarType: 'permanent', openingHours })
const weekend = ['saturday', 'sunday']
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']
const care = { childcare: { start: '08:00', end: '18:00' } }

describe('a permanent calendar', () => {
  const always: InFourLanguages = ['Alle dagen open', 'Ouvert tous les jours', 'Jeden Tag geöffnet', 'Open every day']

  it.each<[string, object, InFourLanguages]>([
    ['without hours', event({ calendarType: 'permanent' }), always],
    ['with hours on all days', permanent(open(...weekdays), open(...weekend)), always],
    [
      'with hours on one day',
      permanent(open('wednesday')),
      ['Elke woensdag open', 'Ouvert chaque mercredi', 'Jeden Mittwoch geöffnet', 'Open every Wednesday'],
    ],
    [
      'with hours on days that follow each other',
      permanent(open('tuesday', 'wednesday'), open('friday', ...weekend)),
      [
        'Open van di - wo & vr - zo',
        'Ouvert le mar. - mer. & ven. - dim.',
        'öffnen Di. - Mi. & Fr. - So.',
        'Open at Sun & Tue - Wed & Fri - Sat',
      ],
    ],
    [
      'with hours on a first day alone',
      permanent(open('monday', 'sunday')),
      ['Open op ma & zo', 'Ouvert le lun. & dim.', 'öffnen Mo. & So.', 'Open at Sun - Mon'],
    ],
  ])('%s is told by its days in xs, sm and md', (_, document, expected) => {
    for (const size of ['xs', 'sm', 'md']) {
      expect(inFourLanguages({ ...document }, `${size} text`)).toEqual(expected)
    }
  })

  it('marks its days up', () => {
    const runs = ['<span class="cf-weekday-open">di - wo</span>', '<span class="cf-weekday-open">vr</span>'].join(' & ')
    expect(tell(permanent(open('tuesday', 'wednesday', 'friday')), 'nl xs html')).toBe(
      `<span>Open van <span class="cf-weekdays">${runs}</span></span>`,
    )
    expect(tell(permanent(open('friday')), 'fr sm html')).toBe('<p class="cf-openinghours">Ouvert chaque vendredi </p>')
    expect(tell(event({ calendarType: 'permanent' }), 'de lg html')).toBe(
      '<p class="cf-openinghours">Jeden Tag geöffnet</p>',
    )
  })

  it('has seven lines in lg, closed days among them, and childcare under its day', () => {
    const document = permanent(open('monday'), { ...open('sunday'), ...care })
    expect(tell(document, 'fr lg text').split('\n')).toEqual([
      'Lundi de 9:30 à 17:00',
      ...['Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi'].map((day) => `${day} fermé`),
      'Dimanche de 9:30 à 17:00',
      ' (garderie de 8:00 à 18:00)',
    ])
  })

  it('has the childcare of all days at the end, after which hours may differ', () => {
    const document = {
      ...permanent({ ...open('monday'), ...care }, { ...open('sunday'), ...care }),
      openingHoursAdjustedDays: [{ startDate: '2027-07-01', endDate: '2027-07-02', openingHours: [open('friday')] }],
    }
    expect(tell(document, 'en lg text').split('\n').slice(-3)).toEqual([
      'Sunday from 9:30 till 17:00',
      ' (every day childcare from 8:00 till 18:00)',
      'The hours may differ during this period.',
    ])
    expect(tell(document, 'en lg html')).toMatch(
      /<\/li> <li class="cf-childcare">Every day childcare from 8:00 till 18:00<\/li> <li class="cf-adjusted-days">The hours may differ during this period\.<\/li> <\/ul>$/,
    )
  })

  it('lists open and closed days in HTML, without a heading', () => {
    const html = tell(permanent(open('tuesday')), 'de lg html')
    expect(html).toMatch(
      /^<ul class="list-unstyled"> <meta itemprop="openingHours" datetime="Montag"> <\/meta> <li itemprop="openingHoursSpecification"> <span class="cf-days">Montag<\/span> <span itemprop="closed" content="closed" class="cf-closed cf-meta">geschlossen<\/span> <\/li> <meta itemprop="openingHours" datetime="Di\. 9:30-17:00"> <\/meta> /,
    )
    expect(html.match(/<li /g)).toHaveLength(7)
  })

  it.each<[string, object, string, string]>([
    ['cancelled', cancelled, 'Geannuleerd', '<p class="cf-status">Geannuleerd</p>'],
    ['postponed', postponed, 'Uitgesteld', '<p class="cf-status">Uitgesteld</p>'],
    ['sold out', soldOut, 'Alle dagen open', '<p class="cf-status">Volzet of uitverkocht</p>'],
  ])('of an event that is %s is only that, in every size', (_, availability, text, html) => {
    const document = { ...event({ calendarType: 'permanent' }), ...availability }
    for (const size of ['xs', 'sm', 'md', 'lg', 'xl']) {
      expect(tell(document, `nl ${size} text`)).toBe(text)
      expect(tell(document, `nl ${size} html`)).toBe(html)
    }
  })

  it.each<[string, object, string]>([
    ['gone', cancelled, '<span class="cf-status">Permanently closed</span>'],
    ['closed', postponed, '<span class="cf-status">Temporarily closed</span>'],
    ['sold out', soldOut, '<p class="cf-status">Temporarily closed</p>'],
  ])('of a place that is %s says so in HTML', (_, availability, html) => {
    expect(tell({ ...place({ calendarType: 'permanent' }), ...availability }, 'en md html')).toBe(html)
  })

  it('of a place that is sold out is open in text, and gives the reason in HTML', () => {
    const document = {
      ...place({ calendarType: 'permanent' }),
      ...soldOut,
      status: { type: 'Available', reason: { nl: 'Werken' } },
    }
    expect(tell(document, 'nl lg text')).toBe('Alle dagen open')
    expect(tell(document, 'nl lg html')).toBe('<p title="Werken" class="cf-status">Tijdelijk gesloten</p>')
  })
})
