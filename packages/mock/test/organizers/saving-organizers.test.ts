import { describe, expect, it } from 'vitest'
import { admin, editor, owner, stranger } from '../support/seeded-twin.ts'
import { address, minimalOrganizer, organizerTwin } from './organizer-twin.ts'

const unknownId = '99999999-9999-4999-8999-999999999999'
const nil = '00000000-0000-0000-0000-000000000000'

describe('creating an organizer', () => {
  it('answers with its id, and gives it the defaults of the real server', async () => {
    const twin = organizerTwin()
    const { status, body } = await twin.send('POST /organizers', minimalOrganizer)
    const id = [...twin.state.organizers.keys()].at(-1)
    const url = `https://io-test.uitdatabank.be/organizers/${id}`
    expect({ status, body }).toEqual({ status: 201, body: { id, organizerId: id, url, commandId: nil } })
    expect(await twin.read(`/organizers/${id}`)).toEqual({
      '@id': url,
      '@context': '/contexts/organizer',
      ...minimalOrganizer,
      workflowStatus: 'ACTIVE',
      creator: owner.id,
      created: '2026-09-01T12:00:00+00:00',
      modified: '2026-09-01T12:00:00+00:00',
      languages: ['nl'],
      completedLanguages: ['nl'],
      completeness: 40,
    })
  })

  it('takes the forms of old: flat texts, a website, a list of contacts', async () => {
    const twin = organizerTwin()
    const path = await twin.create({
      name: 'De Kring',
      url: null,
      website: 'https://oud.example',
      address,
      contact: [
        { type: 'phone', value: '1' },
        { type: 'url', value: 'https://oud.example' },
      ],
    })
    expect(await twin.read(path)).toMatchObject({
      name: { nl: 'De Kring' },
      url: 'https://oud.example',
      address: { nl: address },
      contactPoint: { phone: ['1'], email: [], url: ['https://oud.example'] },
    })
  })

  it('answers 200 at the address of the imports', async () => {
    const { send, state } = organizerTwin()
    expect(await send('POST /imports/organizers', minimalOrganizer)).toMatchObject({ status: 200 })
    const [id] = [...state.organizers.keys()].slice(-1)
    expect(await send(`PUT /imports/organizers/${id}`, minimalOrganizer)).toMatchObject({ status: 200, body: { id } })
  })

  it.each<[string, object, readonly object[]]>([
    [
      'nothing',
      { mainLanguage: null, name: null, url: null },
      [{ jsonPointer: '/', error: 'The required properties (mainLanguage, url, name) are missing' }],
    ],
    [
      'a label twice',
      { labels: ['jazz'], hiddenLabels: ['Jazz'] },
      [{ jsonPointer: '/labels/0', error: 'Label "jazz" cannot be both in labels and hiddenLabels properties.' }],
    ],
    [
      'texts that lack the main language',
      {
        name: { fr: 'Le Cercle' },
        description: { fr: 'a' },
        educationalDescription: { fr: 'b' },
        address: { fr: address },
      },
      ['/name', '/description', '/educationalDescription', '/address'].map((jsonPointer) => ({
        jsonPointer,
        error: 'A value in the mainLanguage (nl) is required.',
      })),
    ],
    [
      'a language that the server does not have',
      { name: { nl: 'De Kring', constructor: 'x' }, description: { fr: 'Le Cercle', 'nl-BE': 'De Kring' } },
      [
        { jsonPointer: '/', error: 'The language "constructor" is not supported.' },
        { jsonPointer: '/', error: 'The language "nl-BE" is not supported.' },
      ],
    ],
    [
      'an image that does not exist',
      { images: [{ id: unknownId }] },
      [
        {
          jsonPointer: '/images/0/@id',
          error: `Image with @id "https://io-test.uitdatabank.be/images/${unknownId}" (id "${unknownId}") does not exist.`,
        },
      ],
    ],
    [
      'contacts of an unknown type',
      { contact: [{ type: 'fax', value: '1' }] },
      [{ jsonPointer: '/contactPoint', error: 'The data (array) must match the type: object' }],
    ],
  ])('refuses %s, and keeps nothing', async (_, properties, schemaErrors) => {
    const twin = organizerTwin()
    const before = twin.state.organizers.size
    const answer = await twin.send('POST /organizers', { ...minimalOrganizer, ...properties })
    expect(answer).toMatchObject({ status: 400, body: { title: 'Invalid body data', schemaErrors } })
    expect(twin.state.organizers.size).toBe(before)
  })

  it('refuses a URL that another organizer has, or had before it was deleted', async () => {
    const twin = organizerTwin()
    const path = await twin.create({ url: 'https://www.bezet.example/' })
    await twin.send(`DELETE ${path}`, undefined, { as: admin })
    expect(await twin.send('POST /organizers', { ...minimalOrganizer, url: 'http://bezet.example' })).toEqual({
      status: 400,
      body: {
        type: 'https://api.publiq.be/probs/uitdatabank/duplicate-url',
        title: 'Duplicate URL',
        status: 400,
        detail: 'The url http://bezet.example (normalized to bezet.example) is already in use.',
      },
    })
  })
})

describe('replacing an organizer', () => {
  it('clears what the body leaves out, save the languages of the name', async () => {
    const twin = organizerTwin()
    const path = await twin.create({
      url: 'https://vol.example',
      name: { nl: 'De Kring', fr: 'Le Cercle' },
      description: { nl: 'a', fr: 'b' },
      educationalDescription: { nl: 'c' },
      address: { nl: address },
      contactPoint: { phone: ['1'] },
      images: [{ id: await twin.upload() }],
      labels: ['jazz'],
      hiddenLabels: ['stil'],
    })
    expect(await twin.read(path)).toMatchObject({
      educationalDescription: { nl: 'c' },
      labels: ['jazz'],
      hiddenLabels: ['stil'],
      completeness: 85,
    })
    twin.clock.pass(60)
    const body = { ...minimalOrganizer, url: 'https://vol.example', name: { nl: 'De Kring' } }
    expect(await twin.send(`PUT ${path}`, body)).toMatchObject({ status: 200 })
    const read = await twin.read(path)
    expect(read).toEqual({
      '@id': read['@id'],
      '@context': '/contexts/organizer',
      mainLanguage: 'nl',
      name: { nl: 'De Kring', fr: 'Le Cercle' },
      url: 'https://vol.example',
      contactPoint: { phone: [], email: [], url: [] },
      workflowStatus: 'ACTIVE',
      creator: owner.id,
      created: '2026-09-01T12:00:00+00:00',
      modified: '2026-09-01T12:01:00+00:00',
      languages: ['nl', 'fr'],
      completedLanguages: ['nl', 'fr'],
      completeness: 40,
    })
  })

  it('changes nothing, not even the date, when the body says what is there', async () => {
    const twin = organizerTwin()
    const path = await twin.create({ url: 'https://zelfde.example' })
    const before = await twin.read(path)
    twin.clock.pass(60)
    await twin.send(`PUT ${path}`, { ...minimalOrganizer, url: 'https://zelfde.example' })
    expect(await twin.read(path)).toEqual(before)
  })

  it('keeps images where they stand, adds new ones after them, and keeps a main image that stays', async () => {
    const twin = organizerTwin()
    const [first, second, third] = [await twin.upload(), await twin.upload(), await twin.upload()]
    const images = [{ id: first }, { id: second }]
    const path = await twin.create({ url: 'https://beeld.example', images })
    await twin.send(`PUT ${path}/images/main`, { imageId: second })
    const body = { ...minimalOrganizer, url: 'https://beeld.example', images: [{ id: third }, { id: second }] }
    await twin.send(`PUT ${path}`, body)
    expect(await twin.read(path)).toMatchObject({
      images: [{ id: second }, { id: third }],
      mainImage: `https://images.uitdatabank.dev/${second}.png`,
    })
  })

  it('makes no organizer of an id that is not in use', async () => {
    const twin = organizerTwin()
    expect(await twin.send(`PUT /organizers/${unknownId}`, minimalOrganizer)).toMatchObject({
      status: 404,
      body: { detail: `The Organizer with id "${unknownId}" was not found.` },
    })
  })

  it('takes no URL of another organizer', async () => {
    const twin = organizerTwin()
    await twin.create({ url: 'https://bezet.example' })
    const path = await twin.create()
    const before = await twin.read(path)
    expect(await twin.send(`PUT ${path}`, { ...minimalOrganizer, url: 'https://bezet.example' })).toMatchObject({
      status: 400,
      body: { title: 'Duplicate URL' },
    })
    expect(await twin.read(path)).toEqual(before)
  })

  it('is for those who may edit it, and finds its own URL no duplicate', async () => {
    const twin = organizerTwin()
    const path = await twin.create({ url: 'https://eigen.example' })
    const body = { ...minimalOrganizer, url: 'https://eigen.example' }
    for (const as of [owner, admin, editor]) {
      expect(await twin.send(`PUT ${path}`, body, { as })).toMatchObject({ status: 200 })
    }
    const id = path.split('/').at(-1)
    expect(await twin.send(`PUT ${path}`, body, { as: stranger })).toMatchObject({
      status: 403,
      body: { detail: `User ${stranger.id} has no permission "Organisaties bewerken" on resource ${id}` },
    })
  })
})
