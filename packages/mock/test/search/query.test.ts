import { describe, expect, it } from 'vitest'
import { event, host, place, searchTwin } from './search-twin.ts'

const { find, detail } = searchTwin({
  places: [place('hall'), place('cafe', { name: { nl: 'Café De Lindt' } })],
  events: [
    event('jazz', {
      name: { nl: 'Jazz op zolder', en: "Kid's jazz" },
      description: { nl: 'Een avond met foo_bar, 3.14 en foo-bar.' },
      labels: ['Straat Theater', 'b-c', 'special_label*'],
      priceInfo: [{ category: 'base', price: 12.5 }],
      typicalAgeRange: '6-12',
      completeness: 80,
    }),
    event('folk', {
      name: { nl: 'Folk op straat' },
      description: { nl: 'Theater, dans en jazz' },
      labels: ['Theater'],
      typicalAgeRange: '-',
      created: '2025-01-01T10:00:00+01:00',
    }),
    event('0a0a0a0a-0000-4000-8000-00000000000c', {
      name: { nl: 'Stil' },
      location: { '@id': `${host}/places/cafe` },
      typicalAgeRange: '18-',
    }),
  ],
})
const [jazz, folk, still] = ['jazz', 'folk', '0a0a0a0a-0000-4000-8000-00000000000c']
const all = [jazz, folk, still]

/** Whatever the order. */
async function found(query: string, parameter = 'q'): Promise<readonly string[]> {
  const ids = await find(`/events?${parameter}=${encodeURIComponent(query)}`)
  return all.filter((id) => ids.includes(id))
}

describe('a query', () => {
  it.each([
    // Words: in any field, any of them, in any case.
    ['zolder', [jazz]],
    ['ZOLDER folk', [jazz, folk]],
    ['zold', []],
    ['"op zolder"', [jazz]],
    ['"zolder op"', []],
    ['"jazz zolder"~1', [jazz]],
    ['"jazz zolder"~0', []],
    ['"zolder jazz"~2', []],
    ['labels_free_text:"straat b"~3', []],
    ['labels_free_text:"theater b"~100', [jazz]],
    ['"zolder jazz"~3', [jazz]],
    ['concert', all],
    ['foo_bar', [jazz]],
    ['3.14', [jazz]],
    ['bar', [jazz]],
    ['14', []],
    ['kid', []],
    ["kid's", [jazz]],
    ['lindt', [still]],
    ['cafe', [still]],
    ['location.name.nl:cafe', []],
    ['location.name.nl:café', [still]],
    // Fields.
    ['name.nl:jazz', [jazz]],
    [String.raw`name.\*:jazz`, [jazz]],
    [String.raw`\*.nl:jazz`, [jazz, folk]],
    ['name.en:zolder', []],
    ['name.nl:jazz stil', [jazz, still]],
    ['name.nl:(folk stil)', [folk, still]],
    ['name.nl:(op AND straat)', [folk]],
    ['labels:theater', [folk]],
    ['labels:"straat theater"', [jazz]],
    ['labels:straat', []],
    ['labels_free_text:straat', [jazz]],
    ['labels:b-c', [jazz]],
    [String.raw`labels:special_label\*`, [jazz]],
    ['labels:SPECIAL*', [jazz]],
    ['labels:?-c', [jazz]],
    ['typeIds:0.50.4.0.0', all],
    ['_type:event', all],
    ['@type:Event', all],
    ['_type:place', []],
    ['nothing:jazz', []],
    ['subEvent.status:Available', []],
    ['status:available', all],
    ['workflowStatus:READY_FOR_VALIDATION,APPROVED', []],
    // AND, OR and NOT.
    ['jazz AND zolder', [jazz]],
    ['jazz && NOT zolder', [folk]],
    ['jazz -zolder', [folk]],
    ['+jazz folk', [jazz, folk]],
    ['jazz !zolder', [folk]],
    ['zolder OR folk AND dans', [folk]],
    ['zolder AND jazz OR folk', [jazz]],
    ['(zolder AND jazz) OR folk', [jazz, folk]],
    ['NOT jazz', [still]],
    ['zolder || (NOT jazz)', [jazz, still]],
    ['(NOT jazz) AND calendarType:permanent', [still]],
    ['(!(calendarType:periodic)) AND (-name.nl:folk -name.nl:stil)', [jazz]],
    ['zolder (NOT (NOT jazz))', [jazz, folk]],
    ['jazz and zolder', [jazz, folk]],
    ['id:(jazz OR folk) AND (dans OR stil)', [folk]],
    // Wildcards, fuzzy words and regular expressions.
    ['zol*', [jazz]],
    ['*old*', [jazz]],
    ['z?lder', [jazz]],
    ['zoldr~', [jazz]],
    ['zlder~1', [jazz]],
    ['zxxlder~1', []],
    ['/zo.*r/', [jazz]],
    ['name.nl:/(folk|stil)/', [folk, still]],
    // Existence.
    ['*', all],
    ['*:*', all],
    ['_exists_:name.en', [jazz]],
    ['name.en:*', [jazz]],
    ['_exists_:address.nl', all],
    ['_exists_:address.fr', []],
    ['NOT _exists_:price', [folk, still]],
    // Ranges.
    ['price:[10 TO 12.5]', [jazz]],
    ['price:[10 TO 12.5}', []],
    ['price:>=12.5', [jazz]],
    ['price:>12.5', []],
    ['completeness:<80', [folk, still]],
    ['completeness:60', [folk, still]],
    ['typicalAgeRange:[12 TO 17]', [jazz, folk]],
    ['typicalAgeRange:[12 TO 18}', [jazz, folk]],
    ['typicalAgeRange:20', [folk, still]],
    ['allAges:true', [folk]],
    ['created:[2025-01-01T00:00:00+01:00 TO 2025-12-31T00:00:00Z]', [folk]],
    ['created:2025-01-01T09\\:00\\:00Z', [folk]],
    ['created:"2025-01-01T09:00:00Z"', [folk]],
    ['created:<2025-01-01T09\\:00\\:00Z', []],
    ['created:[now-7M TO now]', [jazz, still]],
    ['created:[* TO 2025-12-31T00:00:00Z||/y]', [folk]],
    ['availableRange:[now TO *]', all],
    ['dateRange:[* TO *]', all],
    ['labels:[s TO u]', [jazz, folk]],
    ['localTimeRange:[0600 TO 1159]', all],
    // Boosts change the order alone.
    ['zolder^4 OR folk^0.5', [jazz, folk]],
    ['(zolder folk)^2', [jazz, folk]],
    [String.raw`\(\)\:`, []],
    ['name.nl:"..." AND folk', [folk]],
    ['   ', []],
    ['', []],
  ])('%s', async (query, ids) => {
    expect(await found(query)).toEqual(ids)
  })

  it('may be the URL of a document', async () => {
    expect(await found(`${host}/events/${still}`)).toContain(still)
  })

  it('looks for words in the languages that are asked for', async () => {
    expect(await find('/events?q=zolder&textLanguages=en')).toEqual([])
    expect(await find("/events?q=kid's&textLanguages[]=en&textLanguages[]=fr")).toEqual([jazz])
  })

  it.each([
    'jazz AND',
    'OR jazz',
    '(jazz',
    'jazz)',
    '"jazz',
    'labels:',
    'labels:(',
    'name.*:jazz',
    'price:[1 TO]',
    'price:[1 2]',
    'jazz^',
    'jazz^-2',
    'jazz~1.5',
    'price:1*',
    'price:many',
    'created:2026',
    'created:[2025-01-01T00:00:00.000Z TO *]',
    'created:[now+ TO *]',
    'created:[now/x TO *]',
    'birthdateRange:2020-13-01',
    'availableRange:[2026-02-01T00:00:00Z TO 2026-01-01T00:00:00Z]',
    'isDuplicate:2',
    '/[/',
    '/(a/',
    '/a{5,1}/',
    'jazz\\',
    '()',
  ])('is refused when it is none: %s', async (query) => {
    expect(await detail(`/events?q=${encodeURIComponent(query)}`)).toContain('valid Lucene query')
  })
})

describe('text', () => {
  it.each([
    ['jazz zolder', [jazz]],
    ['zolder theater', []],
    ['zolder AND avond', [jazz]],
    ['zolder dans', []],
    // Joined by AND, or as phrases, each may be in another field.
    ['theater AND zolder', [jazz]],
    ['"straat theater" zolder', [jazz]],
    ['folk OR stil', [folk, still]],
    ['jazz NOT zolder', [folk]],
    ['fol*', [folk]],
    ['name.nl:folk', []],
    ['', []],
  ])('has to be found whole: %s', async (text, ids) => {
    expect(await found(text, 'text')).toEqual(ids)
  })

  it('narrows what q finds', async () => {
    expect(await find('/events?text=jazz&q=labels:theater')).toEqual([folk])
  })
})

describe('a hostile query', () => {
  const words = Array.from({ length: 1000 }, (_, index) => `word${index}`)

  it.each<[string, string]>([
    ['a thousand clauses', words.join(' OR ')],
    ['a thousand clauses of stars', words.map((word) => `*${word}*`).join(' ')],
    ['many stars', `${'*a'.repeat(5000)}*`],
    ['a regular expression that goes back and back', '/(a|aa)+(a|aa)+(a|aa)+b/ OR name.nl:/(.*a){20}/'],
    ['a regular expression that counts', '/((a{99}){99}){99}/'],
    ['phrases without end', `"${'jazz op '.repeat(20_000)}"~5000`],
    ['a very long word', 'x'.repeat(500_000)],
    ['fuzzy words', words.map((word) => `${word}~2`).join(' ')],
    ['years without end', 'created:[now+99999999999999y TO now/y-999999999999999M]'],
  ])('with %s is answered or refused', async (_, query) => {
    const answer = await found(query).then(() => 'answered', String)
    expect(answer).toMatch(/^answered$|valid Lucene query/)
  })

  it.each([
    ['more than 1,024 clauses', Array.from({ length: 1025 }, () => 'a').join(' OR ')],
    ['brackets 201 deep', `${'('.repeat(201)}a${')'.repeat(201)}`],
    ['brackets ten thousand deep', '('.repeat(10_000)],
    ['NOT upon NOT', `${'NOT '.repeat(10_000)}a`],
    ['more words than can be looked up', Array.from({ length: 10_000 }, (_, index) => `w${index}`).join(' ')],
    ['more than 20,000 tokens', 'name.nl:a '.repeat(7000)],
    ['a pattern of a hundred thousand characters', '*?'.repeat(50_000)],
  ])('with %s is refused', async (_, query) => {
    await expect(found(query)).rejects.toThrow('valid Lucene query')
  })
})
