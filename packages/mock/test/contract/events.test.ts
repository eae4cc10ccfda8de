import { jwtProvider, memorySession } from '@uitkit/auth'
import { unwrap } from '@uitkit/client'
import { api, createEventsClient, type EventInput, type EventsClient } from '@uitkit/events'
import document from '@uitkit/events/openapi.json' with { type: 'json' }
import { expect, test } from 'vitest'
import { createMock, defaultSeed } from '../../src/index.ts'
import { contract } from './contract.ts'

// Every operation of events, through the client, against the twin: what goes out and what comes back is held against the
// document by ajv. Each test leaves what it did in the twin, as a user's program would.

const organizerId = '0d1c2b3a-4f5e-4d6c-8b7a-99887766aabb'
const placeId = '5a6b7c8d-1111-4222-8333-444455556666'
const otherPlaceId = '5a6b7c8d-1111-4222-8333-444455557777'
const imageIds = ['a1b2c3d4-0000-4000-8000-000000000001', 'a1b2c3d4-0000-4000-8000-000000000002'] as const
const [imageId, otherImageId] = imageIds

const address = { addressCountry: 'BE', addressLocality: 'Gent', postalCode: '9000', streetAddress: 'Boekenlaan 7' }
const placeOf = (id: string, name: string) => ({
  '@id': `https://io-test.uitdatabank.be/places/${id}`,
  '@context': '/contexts/place',
  mainLanguage: 'nl',
  name: { nl: name },
  terms: [{ id: 'kI7uAyn2uUu9VV6Z3uWZTA', label: 'Bibliotheek of documentatiecentrum', domain: 'eventtype' }],
  address: { nl: address },
  calendarType: 'permanent',
  status: { type: 'Available' },
  bookingAvailability: { type: 'Available' },
  workflowStatus: 'APPROVED',
})
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
    places: [placeOf(placeId, 'De Leeszaal'), placeOf(otherPlaceId, 'De Zolder')],
    media: imageIds.map((id) => ({
      id,
      '@type': 'schema:ImageObject',
      contentUrl: `https://images.uitdatabank.dev/${id}.png`,
      thumbnailUrl: `https://images.uitdatabank.dev/${id}.png`,
      description: 'Affiche',
      copyrightHolder: 'Fotograaf',
      inLanguage: 'nl',
    })),
  },
})
const held = contract(document, mock.fetch)
const god = defaultSeed.users?.find(({ allowAll }) => allowAll)
const key = defaultSeed.apiKeys?.find(
  ({ exists = true, status, matchedClientId }) => exists && !status && !matchedClientId,
)
const events = await clientOf(god?.name ?? '')

async function clientOf(user: string): Promise<EventsClient> {
  const { environment, tokenFor } = mock
  const session = memorySession({ jwt: await tokenFor(user) })
  return createEventsClient({
    environment,
    fetch: held.fetch,
    credentials: jwtProvider({ environment, apiKey: key?.key ?? '', session }),
  })
}

const placeUrl = (id: string) => `${mock.environment.entry}/places/${id}`
const concert = (name: string): EventInput => ({
  mainLanguage: 'nl',
  name: { nl: name },
  terms: [{ id: '0.50.4.0.0' }],
  location: { '@id': placeUrl(placeId) },
  calendarType: 'permanent',
})
const evening = { startDate: '2031-03-01T20:00:00+01:00', endDate: '2031-03-01T22:00:00+01:00' }
const nextEvening = { startDate: '2031-03-02T20:00:00+01:00', endDate: '2031-03-02T22:00:00+01:00' }
const { eventId } = unwrap(await events.create(concert('Strijkers')))

test('an event is read as it was created, with the whole of its place', async () => {
  const event = unwrap(await events.get(eventId))
  expect(event).toMatchObject({ name: { nl: 'Strijkers' }, workflowStatus: 'DRAFT', calendarType: 'permanent' })
  expect(event.location).toMatchObject({ name: { nl: 'De Leeszaal' }, address: { nl: address } })
})

test('a complete event can be written, with all that an event can have', async () => {
  unwrap(
    await events.replace(eventId, {
      ...concert('Strijkers en blazers'),
      calendarType: 'multiple',
      subEvent: [evening, { ...nextEvening, bookingAvailability: { type: 'Available', capacity: 80 } }],
      terms: [
        { id: '0.50.4.0.0', domain: 'eventtype' },
        { id: '1.8.2.0.0', domain: 'theme' },
      ],
      description: { nl: 'Muziek.' },
      attendanceMode: 'mixed',
      onlineUrl: 'https://strijkers.example/live',
      audience: { audienceType: 'members' },
      birthdateRange: { from: '2015-01-01', to: '2020-12-31' },
      childrenOnly: true,
      departurePlaces: [placeUrl(otherPlaceId)],
      faqs: [{ nl: { question: 'Mag ik mee?', answer: 'Ja.' } }],
      organizer: { '@id': `${mock.environment.entry}/organizers/${organizerId}` },
      contactPoint: { email: ['muziek@example.org'] },
      priceInfo: [{ category: 'base', name: { nl: 'Basistarief' }, price: 5, priceCurrency: 'EUR' }],
      mediaObject: [{ '@id': `${mock.environment.entry}/images/${imageId}` }],
      labels: ['muziek'],
      videos: [{ url: 'https://vimeo.com/123456', language: 'nl' }],
    }),
  )
  const event = unwrap(await events.get(eventId))
  expect(event).toMatchObject({
    calendarType: 'multiple',
    startDate: evening.startDate,
    endDate: nextEvening.endDate,
    attendanceMode: 'mixed',
    childrenOnly: true,
    departurePlaces: [placeUrl(otherPlaceId)],
    organizer: { name: { nl: 'Cultuurdienst' } },
  })
})

test('texts', async () => {
  unwrap(await events.updateName(eventId, 'fr', { name: 'Cordes' }))
  unwrap(await events.updateDescription(eventId, 'fr', { description: 'Musique.' }))
  unwrap(await events.deleteDescription(eventId, 'fr'))
  unwrap(await events.updateFaqs(eventId, []))
  const event = unwrap(await events.get(eventId))
  expect(event).toMatchObject({ name: { fr: 'Cordes' }, description: { nl: 'Muziek.' } })
  expect(event.faqs).toBeUndefined()
})

test('calendar, status and what is left', async () => {
  unwrap(await events.updateSubEvents(eventId, [{ id: 0, bookingAvailability: { remainingCapacity: 0 } }]))
  unwrap(await events.updateStatus(eventId, { type: 'Unavailable', reason: { nl: 'Ziek' } }))
  unwrap(await events.updateBookingAvailability(eventId, { type: 'Unavailable' }))
  expect(unwrap(await events.get(eventId))).toMatchObject({
    status: { type: 'Unavailable', reason: { nl: 'Ziek' } },
    bookingAvailability: { type: 'Unavailable' },
    subEvent: [
      { id: 0, bookingAvailability: { remainingCapacity: 0 } },
      { id: 1, bookingAvailability: { capacity: 80 } },
    ],
  })
  unwrap(
    await events.updateCalendar(eventId, {
      calendarType: 'periodic',
      startDate: '2031-03-01T00:00:00+01:00',
      endDate: '2031-03-31T00:00:00+02:00',
    }),
  )
  expect(unwrap(await events.getCalendarSummary(eventId, { language: 'nl', size: 'md' }))).toContain('2031')
  expect(unwrap(await events.get(eventId)).availableTo).toBe('2031-03-31T23:59:59+02:00')
})

test('where and how it can be attended', async () => {
  unwrap(await events.setLocation(eventId, otherPlaceId))
  unwrap(await events.updateOnlineUrl(eventId, { onlineUrl: 'https://strijkers.example/nieuw' }))
  unwrap(await events.deleteOnlineUrl(eventId))
  unwrap(await events.updateAttendanceMode(eventId, { attendanceMode: 'online' }))
  expect(unwrap(await events.get(eventId))).toMatchObject({
    attendanceMode: 'online',
    location: { name: { nl: 'Online' } },
  })
  unwrap(await events.updateAttendanceMode(eventId, { attendanceMode: 'offline', location: placeUrl(placeId) }))
})

test('whom it is for', async () => {
  unwrap(await events.updateTypicalAgeRange(eventId, { typicalAgeRange: '6-12' }))
  expect(unwrap(await events.get(eventId)).birthdateRange).toBeUndefined()
  unwrap(await events.deleteTypicalAgeRange(eventId))
  unwrap(await events.updateBirthdateRange(eventId, { from: '2015-01-01', to: '2016-01-01' }))
  unwrap(await events.deleteBirthdateRange(eventId))
  unwrap(await events.updateDeparturePlaces(eventId, [placeUrl(placeId)]))
  unwrap(await events.updateChildrenOnly(eventId, { childrenOnly: false }))
  unwrap(await events.updateAudience(eventId, { audienceType: 'education' }))
  const event = unwrap(await events.get(eventId))
  expect(event).toMatchObject({ typicalAgeRange: '-', audience: { audienceType: 'education' } })
  expect(event.childrenOnly).toBeUndefined()
})

test('prices, contact, booking', async () => {
  unwrap(
    await events.updatePriceInfo(eventId, [
      { category: 'base', name: { nl: 'Basistarief' }, price: 7, priceCurrency: 'EUR' },
    ]),
  )
  unwrap(await events.updateContactPoint(eventId, { phone: [], email: ['hallo@example.org'], url: [] }))
  unwrap(await events.updateBookingInfo(eventId, { phone: '09 765 43 21' }))
  expect(unwrap(await events.get(eventId))).toMatchObject({
    priceInfo: [{ price: 7 }],
    bookingInfo: { phone: '09 765 43 21' },
  })
})

test('type, theme and facilities', async () => {
  unwrap(await events.updateType(eventId, '0.3.1.0.0'))
  unwrap(await events.updateTheme(eventId, '1.8.3.1.0'))
  unwrap(await events.updateFacilities(eventId, []))
  const event = unwrap(await events.get(eventId))
  expect(event.terms.map(({ id }) => id)).toEqual(['0.3.1.0.0', '1.8.3.1.0'])
  expect(event.availableTo).toBe('2031-03-01T23:59:59+01:00')
  unwrap(await events.deleteTheme(eventId))
  expect(unwrap(await events.get(eventId)).terms).toHaveLength(1)
})

test('labels', async () => {
  unwrap(await events.addLabel(eventId, 'avond'))
  unwrap(await events.removeLabel(eventId, 'muziek'))
  expect(unwrap(await events.get(eventId)).labels).toEqual(['avond'])
  unwrap(await events.replaceLabels(eventId, { labels: ['klassiek'] }))
  expect(unwrap(await events.get(eventId)).labels).toEqual(['klassiek'])
})

test('images and videos', async () => {
  unwrap(await events.addImage(eventId, { mediaObjectId: otherImageId }))
  unwrap(await events.setMainImage(eventId, { mediaObjectId: otherImageId }))
  unwrap(await events.updateImage(eventId, imageId, { description: 'Zaal', copyrightHolder: 'Lotte' }))
  expect(unwrap(await events.get(eventId)).image).toContain(otherImageId)
  unwrap(await events.removeImage(eventId, otherImageId))
  const { videoId } = unwrap(await events.addVideo(eventId, { url: 'https://youtu.be/abc123', language: 'nl' }))
  unwrap(await events.updateVideos(eventId, [{ id: videoId, language: 'fr' }]))
  unwrap(await events.removeVideo(eventId, videoId))
  expect(unwrap(await events.get(eventId)).videos).toHaveLength(1)
})

test('organizer, people, history', async () => {
  unwrap(await events.removeOrganizer(eventId, organizerId))
  expect(unwrap(await events.get(eventId)).organizer).toBeUndefined()
  unwrap(await events.setOrganizer(eventId, organizerId))
  unwrap(await events.updateContributors(eventId, ['wout@example.org']))
  expect(unwrap(await events.getContributors(eventId))).toEqual(['wout@example.org'])
  expect(unwrap(await events.getPermissions(eventId)).permissions).toContain('Aanbod bewerken')
  expect(unwrap(await events.getHistory(eventId)).length).toBeGreaterThan(0)
})

test('publication', async () => {
  unwrap(await events.updateAvailableFrom(eventId, { availableFrom: '2031-01-01T00:00:00+01:00' }))
  unwrap(await events.updateWorkflowStatus(eventId, { workflowStatus: 'READY_FOR_VALIDATION' }))
  unwrap(await events.updateWorkflowStatus(eventId, { workflowStatus: 'APPROVED' }))
  expect(unwrap(await events.get(eventId)).workflowStatus).toBe('APPROVED')
})

test('a copy is a draft with a calendar of its own', async () => {
  const { eventId: copyId } = unwrap(await events.copy(eventId, { calendarType: 'single', subEvent: [evening] }))
  const copy = unwrap(await events.get(copyId))
  expect(copy).toMatchObject({
    workflowStatus: 'DRAFT',
    calendarType: 'single',
    organizer: { name: { nl: 'Cultuurdienst' } },
  })
  expect(copy.labels).toBeUndefined()
})

test('deprecated ways in', async () => {
  const imported = unwrap(await events.import(concert('De Invoer')))
  expect(unwrap(await events.get(imported.eventId)).workflowStatus).toBe('READY_FOR_VALIDATION')
  unwrap(await events.importReplace(imported.eventId, concert('De Herinvoer')))
  unwrap(
    await events.updateMajorInfo(imported.eventId, {
      name: 'De Hoofdzaak',
      type: { id: '0.50.4.0.0' },
      location: { id: otherPlaceId },
      calendar: { calendarType: 'permanent' },
    }),
  )
  expect(unwrap(await events.get(imported.eventId))).toMatchObject({
    name: { nl: 'De Hoofdzaak' },
    location: { name: { nl: 'De Zolder' } },
  })
})

test('what goes wrong is as documented', async () => {
  expect(await events.get('11111111-2222-4333-8444-555555555555')).toMatchObject({ status: 404 })
  expect(await events.updateName(eventId, 'nl', { name: '' })).toMatchObject({
    status: 400,
    error: { schemaErrors: [{ jsonPointer: '/name', error: 'Minimum string length is 1, found 0' }] },
  })
  const stranger = defaultSeed.users?.find(({ allowAll }) => !allowAll)
  const strangers = await clientOf(stranger?.name ?? '')
  expect(await strangers.updateName(eventId, 'nl', { name: 'Van mij' })).toMatchObject({ status: 403 })
})

test('deleting', async () => {
  unwrap(await events.delete(eventId))
  expect(unwrap(await events.get(eventId)).workflowStatus).toBe('DELETED')
})

test('every operation has been called, and succeeded', () => {
  const succeeded = [...held.seen]
    .filter((exchange) => / 2\d\d$/.test(exchange))
    .map((exchange) => exchange.split(' ')[0])
  expect([...new Set(succeeded)].toSorted()).toEqual(Object.keys(api.operations).toSorted())
})
