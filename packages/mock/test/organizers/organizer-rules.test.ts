import { describe, expect, it } from 'vitest'
import { normalizeUrl } from '../../src/entry/organizers/duplicate-url.ts'
import type { Organizer } from '../../src/entry/organizers/organizer.ts'
import { convertContactPoint } from '../../src/entry/organizers/organizer-body.ts'
import { withFollowing } from '../../src/entry/organizers/organizer-kind.ts'
import { readOrganizer } from '../../src/entry/organizers/read-organizer.ts'
import { address, organizer } from './organizer-twin.ts'

describe('normalizeUrl', () => {
  it.each([
    ['https://www.dekring.be', 'dekring.be'],
    ['http://dekring.be/', 'dekring.be'],
    ['https://dekring.be///', 'dekring.be'],
    ['https://www.dekring.be:8080/nl/', 'dekring.be:8080/nl'],
    ['https://dekring.be?taal=nl', 'dekring.be/?taal=nl'],
    ['https://dekring.be/#boven', 'dekring.be/#boven'],
    ['https://dekring.be/nl/?a=b/', 'dekring.be/nl?a=b/'],
    ['https://www2.dekring.be', 'www2.dekring.be'],
  ])('makes of %s %s', (url, normalized) => {
    expect(normalizeUrl(url)).toBe(normalized)
  })

  it('takes no longer for many slashes within', () => {
    const path = `${'/'.repeat(300_000)}x`
    expect(normalizeUrl(`https://dekring.be${path}`)).toBe(`dekring.be${path}`)
  })
})

describe('what follows from the rest of an organizer', () => {
  it.each<[string, Partial<Organizer>, number]>([
    ['the least', {}, 40],
    ['an empty contact point', { contactPoint: { phone: [], email: [], url: [] } }, 40],
    ['a contact point', { contactPoint: { phone: ['1'], email: [], url: [] } }, 60],
    ['a description of 200 characters', { description: { nl: 'x'.repeat(200) } }, 40],
    ['a longer description', { description: { nl: 'x'.repeat(201) } }, 55],
    ['an address', { address: { nl: address } }, 50],
    ['images', { images: [] }, 55],
    ['an educational description', { educationalDescription: { nl: 'x'.repeat(201) } }, 40],
  ])('is a completeness with %s', (_, properties, completeness) => {
    expect(withFollowing(organizer(properties)).completeness).toBe(completeness)
  })

  it('is a language for any text, completed for all of them', () => {
    const texts = { description: { fr: 'a' }, educationalDescription: { nl: 'b', de: 'c' }, address: { nl: address } }
    expect(withFollowing(organizer(texts))).toMatchObject({ languages: ['nl', 'fr', 'de'], completedLanguages: [] })
  })
})

describe('readOrganizer', () => {
  const kept = { contributors: ['a@b.example'], importedLabels: ['jazz'] }

  it('shows nothing of what is kept for the rules', () => {
    expect(readOrganizer(organizer(kept))).toEqual(organizer())
  })

  it('shows the contributors when asked', () => {
    expect(readOrganizer(organizer(kept), true)).toEqual(organizer({ contributors: kept.contributors }))
    expect(readOrganizer(organizer(), true)).toEqual(organizer())
  })
})

describe('convertContactPoint', () => {
  it.each<[unknown, unknown]>([
    [[], { phone: [], email: [], url: [] }],
    [
      [
        { type: 'email', value: 'a@b.example' },
        { type: 'phone', value: '1' },
        { type: 'email', value: 'c@d.example' },
      ],
      { phone: ['1'], email: ['a@b.example', 'c@d.example'], url: [] },
    ],
    [{ phone: ['1'] }, { phone: ['1'] }],
    [[{ type: 'phone' }], [{ type: 'phone' }]],
    [[1], [1]],
    ['x', 'x'],
  ])('makes of %j %j', (sent, converted) => {
    expect(convertContactPoint(sent)).toEqual(converted)
  })
})
