import type { Term } from '@uitkit/taxonomy'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderTerms, unknownTerms } from '../render-terms.ts'
import { loadSource } from './load-source.ts'
import { concert, library, poetry } from './terms.ts'

const known = 'they were known on 2026-11-24'

test('terms are constants by scope and domain, named after their Dutch names', async () => {
  expect(await loadSource(renderTerms([poetry, library, concert], known))).toEqual({
    eventTypes: { concert: '0.50.4.0.0' },
    eventThemes: { poezie: '1.10.5.0.0' },
    placeTypes: { bibliotheekOfDocumentatiecentrum: 'kI7uAyn2uUu9VV6Z3uWZTA' },
  })
})

test('a term of events and places is with both', async () => {
  const both: Term = { ...library, scope: ['events', 'places'] }
  const { eventTypes, placeTypes } = await loadSource(renderTerms([both], known))
  expect(eventTypes).toEqual({ bibliotheekOfDocumentatiecentrum: library.id })
  expect(placeTypes).toEqual(eventTypes)
})

test('terms with the same name have their id in it', async () => {
  const same: Term = { ...poetry, id: '1.52.0.0.0' }
  expect(await loadSource(renderTerms([poetry, same, { ...concert, domain: 'theme' }], known))).toEqual({
    eventThemes: { concert: '0.50.4.0.0', poezie_1_10_5_0_0: '1.10.5.0.0', poezie_1_52_0_0_0: '1.52.0.0.0' },
  })
})

test('a name that is no identifier becomes one', async () => {
  const named = (id: string, nl: string): Term => ({ ...poetry, id, name: { nl } })
  const terms = [named('1', '3D-film'), named('2', '日本'), named('3', 'Hip hop, rnb en rap'), named('4', 'Class')]
  expect(await loadSource(renderTerms(terms, known))).toEqual({
    eventThemes: { _: '2', _3dFilm: '1', class: '4', hipHopRnbEnRap: '3' },
  })
})

test('the source is the same, whatever the order of the terms', () => {
  const festival: Term = { ...concert, id: '0.5.0.0.0', name: { nl: 'Festival' } }
  expect(renderTerms([library, festival, concert], known)).toBe(renderTerms([concert, library, festival], known))
})

test('the source says since when, that it may be partial, and what terms are called elsewhere', () => {
  const source = renderTerms([concert], known)
  expect(source).toContain(`/** Types of events, as ${known}. The list may be partial. */`)
  expect(source).toContain('/** Concert | Konzert. */')
})

test('names are on one line, and what is too long for it has two', () => {
  expect(renderTerms([{ ...poetry, name: { nl: 'Poëzie', en: 'Poetry\n and prose' } }], known)).toContain(
    "  /** Poëzie | Poetry and prose. */ poezie: '1.10.5.0.0',\n",
  )
  const long = 'n'.repeat(100)
  expect(renderTerms([{ ...poetry, name: { nl: 'Poëzie', en: long } }], known)).toContain(
    `  /** Poëzie | ${long}. */\n  poezie: '1.10.5.0.0',\n`,
  )
})

test('a term of a domain or scope that is new is told', () => {
  const newDomain = { ...concert, domain: 'mood' } as unknown as Term
  const newScope = { ...concert, scope: ['organizers'] } as unknown as Term
  expect(unknownTerms([newDomain, concert, newScope])).toEqual([newDomain, newScope])
})

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('*/', "'", '"', '`', '\\', '${', '\n', '\u2028', '{', '}', 'a', 'É', '__proto__'),
  }),
)
const anyTerm: fc.Arbitrary<Term> = fc.record({
  id: anyText,
  domain: fc.constantFrom('eventtype', 'theme', 'facility'),
  name: fc.record({ nl: anyText, fr: anyText }),
  scope: fc.constant(['events']),
})

test('whatever is in a list, the source holds each of its ids once, and nothing more', async () => {
  const terms = fc.uniqueArray(anyTerm, { minLength: 1, selector: ({ id }) => id.replaceAll(/[^A-Za-z0-9]/g, '_') })
  await fc.assert(
    fc.asyncProperty(terms, async (terms) => {
      const groups = Object.values(await loadSource(renderTerms(terms, known)))
      const ids = groups.flatMap((group) => Object.values(group))
      expect(ids.toSorted()).toEqual(terms.map(({ id }) => id).toSorted())
    }),
    { numRuns: 300 },
  )
})
