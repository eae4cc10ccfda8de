import { jwtProvider, memorySession } from '@uitkit/auth'
import { unwrap } from '@uitkit/client'
import { api, createPlacesClient, type PlaceInput, type PlacesClient } from '@uitkit/places'
import document from '@uitkit/places/openapi.json' with { type: 'json' }
import { expect, test } from 'vitest'
import { createMock, defaultSeed, type Mock } from '../../src/index.ts'
import { contract } from './contract.ts'

// Every operation of places, through the client, against the twin: what goes out and what comes back is held against the
// document by ajv. Each test leaves what it did in the twin, as a user's program would.

const organizerId = '0d1c2b3a-4f5e-4d6c-8b7a-99887766aabb'
const mock = createMock({
  seed: {
    ...defaultSeed,
    organizers: [
      {
        '@id': `https://io-test.uitdatabank.be/organizers/${organizerId}`,
        '@context': '/contexts/organizer',
        mainLanguage: 'nl',
        name: { nl: 'Cultuurdienst' },
        url: 'https://cultuurdienst.example',
        workflowStatus: 'ACTIVE',
        languages: ['nl'],
        completedLanguages: ['nl'],
      },
    ],
  },
})
const held = contract(document, mock.fetch)
const god = defaultSeed.users?.find(({ allowAll }) => allowAll)
const key = defaultSeed.apiKeys?.find(
  ({ exists = true, status, matchedClientId }) => exists && !status && !matchedClientId,
)
const places = await clientOf(mock, god?.name ?? '')

async function clientOf({ environment, tokenFor }: Mock, user: string): Promise<PlacesClient> {
  const session = memorySession({ jwt: await tokenFor(user) })
  return createPlacesClient({
    environment,
    fetch: held.fetch,
    credentials: jwtProvider({ environment, apiKey: key?.key ?? '', session }),
  })
}

const library = (name: string): PlaceInput => ({
  mainLanguage: 'nl',
  name: { nl: name },
  terms: [{ id: 'kI7uAyn2uUu9VV6Z3uWZTA' }],
  address: {
    nl: { addressCountry: 'BE', addressLocality: 'Gent', postalCode: '9000', streetAddress: 'Boekenlaan 7' },
  },
  calendarType: 'permanent',
})
const { placeId } = unwrap(await places.create(library('De Leeszaal')))

test('a place is read as it was created', async () => {
  const place = unwrap(await places.get(placeId))
  expect(place.name).toEqual({ nl: 'De Leeszaal' })
  expect(place).toMatchObject({ workflowStatus: 'DRAFT', calendarType: 'permanent', languages: ['nl'] })
})

test('a complete place can be written, with all that a place can have', async () => {
  const input: PlaceInput = {
    ...library('De Nieuwe Leeszaal'),
    description: { nl: 'Boeken.' },
    openingHours: [{ opens: '09:00', closes: '17:00', dayOfWeek: ['monday', 'friday'] }],
    status: { type: 'TemporarilyUnavailable', reason: { nl: 'Verbouwing' } },
    contactPoint: { phone: ['09 123 45 67'], email: ['lezen@example.org'], url: ['https://lezen.example'] },
    bookingInfo: { url: 'https://lezen.example/boek', urlLabel: { nl: 'Reserveer' } },
    priceInfo: [
      { category: 'base', name: { nl: 'Basistarief' }, price: 5, priceCurrency: 'EUR' },
      { category: 'tariff', name: { nl: 'Leden' }, price: 2.5, priceCurrency: 'EUR' },
    ],
    typicalAgeRange: '6-99',
    labels: ['lezen'],
    videos: [{ url: 'https://vimeo.com/123456', language: 'nl' }],
  }
  unwrap(await places.replace(placeId, input))
  const place = unwrap(await places.get(placeId))
  expect(place).toMatchObject({
    name: { nl: 'De Nieuwe Leeszaal' },
    typicalAgeRange: '6-99',
    labels: ['lezen'],
    status: { type: 'TemporarilyUnavailable' },
  })
  expect(place.priceInfo?.map(({ price }) => price)).toEqual([5, 2.5])
})

test('texts', async () => {
  unwrap(await places.updateName(placeId, 'fr', { name: 'La salle de lecture' }))
  unwrap(await places.updateDescription(placeId, 'fr', { description: 'Des livres.' }))
  unwrap(await places.updateDescription(placeId, 'nl', { description: 'Nog boeken.' }))
  unwrap(await places.deleteDescription(placeId, 'fr'))
  unwrap(
    await places.updateAddress(placeId, 'nl', {
      addressCountry: 'BE',
      addressLocality: 'Gent',
      postalCode: '9000',
      streetAddress: 'Boekenlaan 9',
    }),
  )
  const place = unwrap(await places.get(placeId))
  expect(place.name).toEqual({ nl: 'De Nieuwe Leeszaal', fr: 'La salle de lecture' })
  expect(place.description).toEqual({ nl: 'Nog boeken.' })
  expect(place.address['nl']).toMatchObject({ streetAddress: 'Boekenlaan 9' })
})

test('calendar and status', async () => {
  unwrap(
    await places.updateCalendar(placeId, {
      calendarType: 'periodic',
      startDate: '2030-05-01T00:00:00+02:00',
      endDate: '2030-09-30T23:59:59+02:00',
    }),
  )
  expect(unwrap(await places.getCalendarSummary(placeId, { language: 'nl', size: 'md' }))).toContain('2030')
  unwrap(await places.updateStatus(placeId, { type: 'Unavailable', reason: { nl: 'Dicht' } }))
  const place = unwrap(await places.get(placeId))
  expect(place).toMatchObject({ calendarType: 'periodic', status: { type: 'Unavailable', reason: { nl: 'Dicht' } } })
})

test('prices, contact, booking, ages', async () => {
  unwrap(
    await places.updatePriceInfo(placeId, [
      { category: 'base', name: { nl: 'Basistarief' }, price: 7, priceCurrency: 'EUR' },
    ]),
  )
  unwrap(await places.updateContactPoint(placeId, { phone: [], email: ['hallo@example.org'], url: [] }))
  unwrap(await places.updateBookingInfo(placeId, { phone: '09 765 43 21' }))
  unwrap(await places.updateTypicalAgeRange(placeId, { typicalAgeRange: '12-18' }))
  const place = unwrap(await places.get(placeId))
  expect(place).toMatchObject({ typicalAgeRange: '12-18', bookingInfo: { phone: '09 765 43 21' } })
  expect(place.contactPoint).toEqual({ phone: [], email: ['hallo@example.org'], url: [] })
  unwrap(await places.deleteTypicalAgeRange(placeId))
  expect(unwrap(await places.get(placeId)).typicalAgeRange).toBe('-')
})

test('type and facilities', async () => {
  unwrap(await places.updateType(placeId, 'GnPFp9uvOUyqhOckIFMKmg'))
  unwrap(await places.updateFacilities(placeId, []))
  expect(unwrap(await places.get(placeId)).terms).toEqual([
    { id: 'GnPFp9uvOUyqhOckIFMKmg', label: 'Museum of galerij', domain: 'eventtype' },
  ])
})

test('labels', async () => {
  unwrap(await places.addLabel(placeId, 'stilte plek'))
  unwrap(await places.removeLabel(placeId, 'lezen'))
  expect(unwrap(await places.get(placeId)).labels).toEqual(['stilte plek'])
  unwrap(await places.replaceLabels(placeId, { labels: ['boeken', 'koffie'] }))
  expect(unwrap(await places.get(placeId)).labels).toEqual(['boeken', 'koffie'])
})

test('images', async () => {
  const first = await upload('Zaal')
  const second = await upload('Gevel')
  unwrap(await places.addImage(placeId, { mediaObjectId: first }))
  unwrap(await places.addImage(placeId, { mediaObjectId: second }))
  unwrap(await places.setMainImage(placeId, { mediaObjectId: second }))
  unwrap(await places.updateImage(placeId, first, { description: 'Grote zaal', copyrightHolder: 'Lotte' }))
  const place = unwrap(await places.get(placeId))
  expect(place.mediaObject?.map(({ description }) => description).toSorted()).toEqual(['Gevel', 'Grote zaal'])
  expect(place.image).toContain(second)
  unwrap(await places.removeImage(placeId, second))
  expect(unwrap(await places.get(placeId)).image).toContain(first)
})

/** Uploading is an operation of another document. */
async function upload(description: string): Promise<string> {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(8)], { type: 'image/png' }), 'image.png')
  for (const [name, value] of Object.entries({ description, copyrightHolder: 'Lotte', language: 'nl' }))
    form.set(name, value)
  const headers = { authorization: `Bearer ${await mock.tokenFor(god?.name ?? '')}`, 'x-api-key': key?.key ?? '' }
  const response = await mock.fetch(`${mock.environment.entry}/images`, { method: 'POST', body: form, headers })
  return ((await response.json()) as { imageId: string }).imageId
}

test('videos', async () => {
  const { videoId } = unwrap(
    await places.addVideo(placeId, { url: 'https://www.youtube.com/watch?v=abc123', language: 'nl' }),
  )
  unwrap(await places.updateVideos(placeId, [{ id: videoId, language: 'fr' }]))
  const { videos } = unwrap(await places.get(placeId))
  expect(videos?.find(({ id }) => id === videoId)).toMatchObject({
    language: 'fr',
    embedUrl: 'https://www.youtube.com/embed/abc123',
  })
  unwrap(await places.removeVideo(placeId, videoId))
  expect(unwrap(await places.get(placeId)).videos?.map(({ id }) => id)).not.toContain(videoId)
})

test('organizer', async () => {
  unwrap(await places.setOrganizer(placeId, organizerId))
  expect(unwrap(await places.get(placeId)).organizer).toMatchObject({ name: { nl: 'Cultuurdienst' } })
  unwrap(await places.removeOrganizer(placeId, organizerId))
  expect(unwrap(await places.get(placeId)).organizer).toBeUndefined()
})

test('people: contributors, permissions, history', async () => {
  unwrap(await places.updateContributors(placeId, ['wout@example.org']))
  expect(unwrap(await places.getContributors(placeId))).toEqual(['wout@example.org'])
  expect(unwrap(await places.get(placeId, { embedContributors: true })).contributors).toEqual(['wout@example.org'])
  expect(unwrap(await places.getPermissions(placeId)).permissions).toContain('Aanbod bewerken')
  expect(unwrap(await places.getHistory(placeId)).length).toBeGreaterThan(0)
})

test('publication', async () => {
  unwrap(await places.updateAvailableFrom(placeId, { availableFrom: '2031-01-01T00:00:00+01:00' }))
  unwrap(await places.updateWorkflowStatus(placeId, { workflowStatus: 'READY_FOR_VALIDATION' }))
  unwrap(await places.updateWorkflowStatus(placeId, { workflowStatus: 'APPROVED' }))
  expect(unwrap(await places.get(placeId)).workflowStatus).toBe('APPROVED')
})

test('deprecated ways in', async () => {
  const imported = unwrap(await places.import(library('De Invoer')))
  expect(unwrap(await places.get(imported.placeId)).workflowStatus).toBe('READY_FOR_VALIDATION')
  unwrap(await places.importReplace(imported.placeId, library('De Herinvoer')))
  unwrap(
    await places.updateMajorInfo(imported.placeId, {
      name: 'De Hoofdzaak',
      type: { id: 'kI7uAyn2uUu9VV6Z3uWZTA' },
      address: { addressCountry: 'BE', addressLocality: 'Gent', postalCode: '9000', streetAddress: 'Boekenlaan 11' },
      calendar: { calendarType: 'permanent' },
    }),
  )
  expect(unwrap(await places.get(imported.placeId)).name).toEqual({ nl: 'De Hoofdzaak' })
})

test('what goes wrong is as documented', async () => {
  const nowhere = '11111111-2222-4333-8444-555555555555'
  expect(await places.get(nowhere)).toMatchObject({ status: 404, error: { title: 'Not Found' } })
  expect(await places.updateName(placeId, 'nl', { name: '' })).toMatchObject({
    status: 400,
    error: { schemaErrors: [{ jsonPointer: '/name', error: 'Minimum string length is 1, found 0' }] },
  })
  const { placeId: twin } = unwrap(await places.create(library('De Dubbelganger')))
  expect(await places.create(library('De Dubbelganger'))).toMatchObject({
    status: 409,
    error: { duplicatePlaceUri: `${mock.environment.entry}/places/${twin}` },
  })
  const stranger = defaultSeed.users?.find(({ allowAll }) => !allowAll)
  const strangers = await clientOf(mock, stranger?.name ?? '')
  expect(await strangers.updateName(placeId, 'nl', { name: 'Van mij' })).toMatchObject({ status: 403 })
})

test('deleting', async () => {
  unwrap(await places.delete(placeId))
  expect(unwrap(await places.get(placeId)).workflowStatus).toBe('DELETED')
})

test('every operation has been called, and succeeded', () => {
  const succeeded = [...held.seen]
    .filter((exchange) => / 2\d\d$/.test(exchange))
    .map((exchange) => exchange.split(' ')[0])
  expect([...new Set(succeeded)].toSorted()).toEqual(Object.keys(api.operations).toSorted())
})
