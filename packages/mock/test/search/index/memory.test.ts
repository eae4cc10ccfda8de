import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { createState } from '../../../src/create-state.ts'
import { stateIndex } from '../../../src/search/index/state-index.ts'
import { offerFields } from '../../../src/search/parameters/text-filters.ts'
import { languages } from '../../../src/search/languages.ts'
import { parseSeed } from '../../../src/seed/parse-seed.ts'
import type { State } from '../../../src/state.ts'
import { event, host, leuven, organizer, place } from '../search-twin.ts'

const events = 10_000
/** About a fifth more than it took when this was written. Kept plainly, a document takes 2,700 and its index 8,500. */
const mostBytesOfDocument = 1_800
const mostBytesInIndex = 3_000

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

function heapBytes(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

const pad = (number: number) => String(number).padStart(2, '0')
const words = (count: number, start: number) =>
  Array.from({ length: count }, (_, index) => `woord${(start * 31 + index * index) % 3000}`).join(' ')

/** As it comes out of a file: nothing in it is the same as anything else. */
function seedFile(): string {
  const at = (index: number) => {
    const day = `2026-${pad(1 + (index % 12))}-${pad(1 + (index % 28))}`
    return {
      startDate: `${day}T${pad(9 + (index % 9))}:00:00+01:00`,
      endDate: `${day}T${pad(20 + (index % 3))}:30:00+01:00`,
    }
  }
  return JSON.stringify({
    places: Array.from({ length: 200 }, (_, index) =>
      place(`place-${index}`, { address: { nl: { ...leuven, streetAddress: `Kerkstraat ${index}` } } }),
    ),
    organizers: Array.from({ length: 100 }, (_, index) => organizer(`organizer-${index}`)),
    events: Array.from({ length: events }, (_, index) =>
      event(`00000000-0000-4000-8000-${String(index).padStart(12, '0')}`, {
        name: { nl: words(4, index) },
        description: { nl: words(60, index) },
        location: { '@type': 'Place', '@id': `${host}/places/place-${index % 200}` },
        organizer: { '@type': 'Organizer', '@id': `${host}/organizers/organizer-${index % 100}` },
        calendarType: 'single',
        ...at(index),
        subEvent: [{ '@type': 'Event', ...at(index), status: { type: 'Available' } }],
        labels: [words(1, index), 'jazz'],
        typicalAgeRange: '6-12',
        priceInfo: [{ category: 'base', name: { nl: 'Basistarief' }, price: index % 30, priceCurrency: 'EUR' }],
        contactPoint: { phone: [`01${index}`], email: ['info@example.be'], url: [] },
        created: `2026-03-${pad(1 + (index % 28))}T10:00:${pad(index % 60)}+01:00`,
      }),
    ),
  })
}

/** By itself, so that nothing of the file stays in use. */
function stateOfSeed(): State {
  return createState({ seed: parseSeed(JSON.parse(seedFile())) })
}

/** On a busy machine that takes a while; how long says nothing. */
const patience = { timeout: 120_000 }

it('keeps ten thousand events and what is searched of them in little memory', patience, () => {
  const start = heapBytes()
  const state = stateOfSeed()
  const withDocuments = heapBytes()
  const { offers } = stateIndex(state)
  for (const field of offerFields(languages)) offers.field(field)
  const withIndex = heapBytes()

  const bytesEach = (bytes: number) => Math.round(bytes / events)
  expect(bytesEach(withDocuments - start), 'bytes that a document takes').toBeLessThan(mostBytesOfDocument)
  expect(bytesEach(withIndex - withDocuments), 'bytes that the index takes for a document').toBeLessThan(
    mostBytesInIndex,
  )
  // Both are still in use here: else they would be garbage.
  expect([state.events.size, offers.documents.length]).toEqual([events, events + 200])
})
