import { describe, expect, it } from 'vitest'
import { admin, organizer, owner, stranger } from '../support/seeded-twin.ts'
import { minimalPlace, placeTwin, storedPlace } from './place-twin.ts'

const unknownId = '99999999-9999-4999-8999-999999999999'
const nil = '00000000-0000-0000-0000-000000000000'

describe('creating a place', () => {
  it('answers with its id, and gives it the defaults of the real server', async () => {
    const twin = placeTwin()
    const { status, body } = await twin.send('POST /places', minimalPlace)
    const [id] = [...twin.state.places.keys()]
    const url = `https://io-test.uitdatabank.be/places/${id}`
    expect({ status, body }).toEqual({ status: 201, body: { id, placeId: id, url, commandId: nil } })
    expect(await twin.read(`/places/${id}`)).toEqual({
      '@id': url,
      '@context': '/contexts/place',
      ...minimalPlace,
      terms: [{ id: 'OyaPaf64AEmEAYXHeLMAtA', label: 'Zaal of expohal', domain: 'eventtype' }],
      status: { type: 'Available' },
      bookingAvailability: { type: 'Available' },
      availableTo: '2100-01-01T00:00:00+00:00',
      workflowStatus: 'DRAFT',
      typicalAgeRange: '-',
      creator: owner.id,
      created: '2026-09-01T12:00:00+00:00',
      modified: '2026-09-01T12:00:00+00:00',
      playhead: 0,
      languages: ['nl'],
      completedLanguages: ['nl'],
      completeness: 53,
    })
  })

  it('takes the forms of old: flat texts, a type, a calendar of its own', async () => {
    const twin = placeTwin()
    const path = await twin.create({
      name: 'De Schuur',
      terms: null,
      type: { id: 'ekdc4ATGoUitCa0e6me6xA' },
      address: minimalPlace.address.nl,
      calendarType: null,
      calendar: { startDate: '2026-01-01T00:00:00', endDate: '2026-12-31T00:00:00Z' },
    })
    expect(await twin.read(path)).toMatchObject({
      name: { nl: 'De Schuur' },
      terms: [{ id: 'ekdc4ATGoUitCa0e6me6xA', label: 'Horeca', domain: 'eventtype' }],
      address: minimalPlace.address,
      calendarType: 'periodic',
      startDate: '2026-01-01T00:00:00+01:00',
      endDate: '2026-12-31T00:00:00+00:00',
    })
  })

  it.each([
    ['/places', 'plain-key', undefined, 'DRAFT'],
    ['/places', 'plain-key', 'APPROVED', 'DRAFT'],
    ['/places', 'plain-key', 'READY_FOR_VALIDATION', 'READY_FOR_VALIDATION'],
    ['/places', 'plain-key', 'DELETED', 'DELETED'],
    ['/imports/places', 'plain-key', 'DRAFT', 'READY_FOR_VALIDATION'],
    ['/places', 'approving-key', 'DRAFT', 'DRAFT'],
    ['/places', 'approving-key', 'READY_FOR_VALIDATION', 'APPROVED'],
    ['/imports/places', 'approving-key', undefined, 'APPROVED'],
  ])('through %s with %s and status %s makes it %s', async (path, apiKey, workflowStatus, expected) => {
    const twin = placeTwin()
    const { status } = await twin.send(`POST ${path}`, { ...minimalPlace, workflowStatus }, { apiKey })
    expect(status).toBe(path === '/places' ? 201 : 200)
    expect([...twin.state.places.values()].map((place) => place['workflowStatus'])).toEqual([expected])
  })

  it('keeps the date of a publication as it was sent, and has none in a draft', async () => {
    const twin = placeTwin()
    const availableFrom = '2020-01-01T10:00:00+01:00'
    const published = await twin.create({ availableFrom, workflowStatus: 'READY_FOR_VALIDATION' })
    expect((await twin.read(published))['availableFrom']).toBe(availableFrom)
    expect(await twin.read(await twin.create({ availableFrom }))).not.toHaveProperty('availableFrom')
  })

  it.each([
    [{ terms: [{ id: 'nonsense' }] }, '/terms/0/id', 'The term nonsense does not exist or is not supported'],
    [{ typicalAgeRange: '9-6' }, '/typicalAgeRange', '"From" age should not be greater than the "to" age.'],
    [
      { labels: ['jazz'], hiddenLabels: ['Jazz'] },
      '/labels/0',
      'Label "jazz" cannot be both in labels and hiddenLabels properties.',
    ],
    [
      { calendarType: 'periodic', startDate: '2026-02-01T00:00:00Z', endDate: '2026-01-01T00:00:00Z' },
      '/endDate',
      'endDate should not be before startDate',
    ],
    [{ labels: '' }, '/labels', 'The data (string) must match the type: array'],
    [
      {
        priceInfo: [
          { category: 'base', price: 1 },
          { category: 'tariff', name: { nl: 'Basistarief' }, price: 1 },
        ],
      },
      '/priceInfo/1/name/nl',
      'Tariff name "Basistarief" must be unique.',
    ],
    [
      { bookingInfo: { availabilityStarts: '2026-02-01T00:00:00Z', availabilityEnds: '2026-01-01T00:00:00Z' } },
      'bookingInfo/availabilityEnds',
      'availabilityEnds should not be before availabilityStarts',
    ],
    [
      { mediaObject: [{ id: unknownId }] },
      '/mediaObject/0/@id',
      `Image with @id "https://io-test.uitdatabank.be/images/${unknownId}" (id "${unknownId}") does not exist.`,
    ],
    [{ name: { fr: 'La Grange' } }, '/name', 'A value in the mainLanguage (nl) is required.'],
    [{ description: { fr: 'Vide' } }, '/description', 'A value in the mainLanguage (nl) is required.'],
    [
      { status: { type: 'Unavailable', reason: { en: 'Gone' } } },
      '/status/reason',
      'A value in the mainLanguage (nl) is required.',
    ],
    [
      { organizer: { '@id': `https://io-test.uitdatabank.be/organizers/${unknownId}` } },
      '/organizer',
      `The organizer with id "${unknownId}" was not found.`,
    ],
  ])('is refused for %j, and then changes nothing', async (properties, jsonPointer, error) => {
    const twin = placeTwin()
    const labels = twin.state.labels.size
    const { status, body } = await twin.send('POST /places', { ...minimalPlace, ...properties })
    expect(status).toBe(400)
    expect(body).toMatchObject({ title: 'Invalid body data', schemaErrors: [{ jsonPointer, error }] })
    expect(twin.state.places.size).toBe(0)
    expect(twin.state.labels.size).toBe(labels)
  })

  it('is refused for a booking URL that only looks like one', async () => {
    const bookingInfo = { url: 'http://a:b:c', urlLabel: { nl: 'Boek' } }
    expect(await placeTwin().send('POST /places', { ...minimalPlace, bookingInfo })).toMatchObject({
      status: 400,
      body: { detail: 'Given string is not a valid url.' },
    })
  })

  it('ignores an @id that was sent', async () => {
    const twin = placeTwin()
    expect(await twin.send('POST /places', { ...minimalPlace, '@id': 'mine' })).toMatchObject({ status: 201 })
  })

  it('embeds its organizer as that is at the time of reading', async () => {
    const twin = placeTwin()
    const path = await twin.create({ organizer: { '@id': organizer.url } })
    twin.state.organizers.set(organizer.id, { '@id': organizer.url, name: { nl: 'Nieuwe naam' } })
    expect((await twin.read(path))['organizer']).toEqual({ '@id': organizer.url, name: { nl: 'Nieuwe naam' } })
  })
})

describe('a duplicate place', () => {
  it('is refused with the URL of the first one, whatever its casing', async () => {
    const twin = placeTwin()
    const path = await twin.create({ name: { nl: 'De Kluis' } })
    const { status, body } = await twin.send('POST /places', { ...minimalPlace, name: { nl: 'DE KLUIS', fr: 'x' } })
    expect(status).toBe(409)
    expect(body).toEqual({
      type: 'https://api.publiq.be/probs/uitdatabank/duplicate-place',
      title: 'Duplicate place',
      status: 409,
      detail:
        'A place with this address / name combination already exists. Please use the existing place for your purposes.',
      duplicatePlaceUri: `https://io-test.uitdatabank.be${path}`,
    })
  })

  it('is refused for a PUT that would create it, but not for an update', async () => {
    const twin = placeTwin()
    await twin.create({ name: { nl: 'De Kluis' } })
    const other = await twin.create()
    const body = { ...minimalPlace, name: { nl: 'De Kluis' } }
    expect(await twin.send(`PUT /places/${unknownId}`, body)).toMatchObject({ status: 409 })
    expect(await twin.send(`PUT ${other}`, body)).toMatchObject({ status: 200 })
  })

  it('is none when somebody else made the first one, or when that is deleted', async () => {
    const twin = placeTwin()
    const body = { ...minimalPlace, name: { nl: 'De Kluis' } }
    const path = await twin.create(body)
    expect(await twin.send('POST /places', body, { as: stranger })).toMatchObject({ status: 201 })
    await twin.send(`DELETE ${path}`)
    expect(await twin.send('POST /places', body)).toMatchObject({ status: 201 })
  })
})

describe('a duplicate of a cluster', () => {
  it('is refused with the URL of the place that the others give way to', async () => {
    const twin = placeTwin()
    const [path, other] = [await twin.create(), await twin.create()]
    const twins = { ...storedPlace(twin, path), name: { nl: 'De Kluis' } }
    const url = twin.state.hosts.entry
    twin.state.places.set(path.slice(8), { ...twins, duplicateOf: url + other })
    twin.state.places.set(other.slice(8), { ...twins, '@id': url + other, duplicatedBy: [url + path] })
    const { body } = await twin.send('POST /places', { ...minimalPlace, name: { nl: 'De Kluis' } })
    expect(body).toMatchObject({ status: 409, duplicatePlaceUri: url + other })
  })
})

describe('replacing a place', () => {
  it('clears what the body leaves out, save what can’t be taken away', async () => {
    const twin = placeTwin()
    const path = await twin.create({
      name: { nl: 'De Schuur', fr: 'La Grange' },
      description: { nl: 'Groot' },
      priceInfo: [{ category: 'base', price: 5 }],
      contactPoint: { phone: ['1'] },
      bookingInfo: { phone: '1' },
      typicalAgeRange: '6-12',
      organizer: { '@id': organizer.url },
      videos: [{ url: 'https://vimeo.com/1', language: 'nl' }],
      labels: ['jazz'],
      openingHours: [{ opens: '9:00', closes: '10:00', dayOfWeek: ['monday'] }],
    })
    await twin.send(`PUT ${path}`, { ...minimalPlace, videos: [], labels: [] })
    const place = await twin.read(path)
    expect(place).toMatchObject({
      name: { nl: 'De Schuur', fr: 'La Grange' },
      description: { nl: 'Groot' },
      priceInfo: [{ price: 5 }],
      contactPoint: { phone: [], email: [], url: [] },
      typicalAgeRange: '-',
    })
    for (const property of ['bookingInfo', 'organizer', 'videos', 'labels', 'openingHours']) {
      expect(place).not.toHaveProperty(property)
    }
  })

  it('counts a change for each property that changed, and none for the same body again', async () => {
    const twin = placeTwin()
    const path = await twin.create()
    const body = { ...minimalPlace, name: { nl: 'Anders' }, typicalAgeRange: '6-12', labels: ['jazz'] }
    twin.clock.pass(60)
    await twin.send(`PUT ${path}`, body)
    const before = await twin.read(path)
    expect(before).toMatchObject({ playhead: 3, modified: '2026-09-01T12:01:00+00:00' })
    twin.clock.pass(60)
    expect(await twin.send(`PUT ${path}`, body)).toMatchObject({ status: 200 })
    expect(await twin.read(path)).toEqual(before)
  })

  it('creates a place of an id that is not in use, but not of one that something else has', async () => {
    const twin = placeTwin()
    const { status, body } = await twin.send(`PUT /places/${unknownId}`, minimalPlace)
    expect(status).toBe(200)
    expect(body).toMatchObject({ placeId: unknownId, url: `https://io-test.uitdatabank.be/places/${unknownId}` })
    expect(await twin.read(`/places/${unknownId}`)).toMatchObject({ creator: owner.id, playhead: 0 })
    expect(await twin.send(`PUT /places/${organizer.id}`, minimalPlace)).toMatchObject({
      status: 400,
      body: { detail: `The id ${organizer.id} is already in use by a resource of a different type.` },
    })
  })

  it('asks for the right to edit, after the body was found right', async () => {
    const twin = placeTwin()
    const path = await twin.create()
    expect(await twin.send(`PUT ${path}`, {}, { as: stranger })).toMatchObject({ status: 400 })
    const id = path.split('/').at(-1)
    expect(await twin.send(`PUT ${path}`, minimalPlace, { as: stranger })).toMatchObject({
      status: 403,
      body: { detail: `User ${stranger.id} has no permission "Aanbod bewerken" on resource ${id}` },
    })
  })

  it.each([
    ['DRAFT', 'READY_FOR_VALIDATION'],
    ['APPROVED', 'APPROVED'],
    ['REJECTED', 'REJECTED'],
    ['DELETED', 'DELETED'],
  ])('with a wish to be published leaves a place that is %s as %s, without an error', async (from, to) => {
    const twin = placeTwin()
    const path = await twin.create()
    const id = path.split('/').at(-1) ?? ''
    twin.state.places.set(id, { ...storedPlace(twin, path), workflowStatus: from })
    const wish = { ...minimalPlace, workflowStatus: 'READY_FOR_VALIDATION' }
    expect(await twin.send(`PUT ${path}`, wish)).toMatchObject({ status: 200 })
    expect((await twin.read(path))['workflowStatus']).toBe(to)
  })
})

describe('deleting a place', () => {
  it('leaves it readable, and does nothing the second time', async () => {
    const twin = placeTwin()
    const path = await twin.create()
    expect(await twin.send(`DELETE ${path}`)).toEqual({ status: 204, body: undefined })
    expect(await twin.read(path)).toMatchObject({ workflowStatus: 'DELETED', playhead: 1 })
    expect(await twin.send(`DELETE ${path}`)).toMatchObject({ status: 204 })
    expect(await twin.read(path)).toMatchObject({ playhead: 1 })
  })

  it('is not for strangers, nor for places that are unknown or a counter of UiTPAS', async () => {
    const twin = placeTwin()
    const path = await twin.create({ hiddenLabels: ['UiTPAS'] })
    expect(await twin.send(`DELETE ${path}`, undefined, { as: stranger })).toMatchObject({ status: 403 })
    expect(await twin.send(`DELETE /places/${unknownId}`)).toMatchObject({
      status: 404,
      body: { detail: `The place with id "${unknownId}" was not found.` },
    })
    expect(await twin.send(`DELETE ${path}`, undefined, { as: admin })).toMatchObject({
      status: 403,
      body: { title: 'Cannot delete UiTPAS place' },
    })
  })
})
