import { describe, expect, it } from 'vitest'
import { admin, stranger } from '../support/seeded-twin.ts'
import { address, organizerTwin } from './organizer-twin.ts'

const unknownId = '99999999-9999-4999-8999-999999999999'
const contactPoint = { phone: ['1'], email: [], url: [] }

const updates: readonly (readonly [string, unknown, object])[] = [
  ['PUT /name/fr', { name: 'Le Cercle' }, { name: { nl: 'De Kring', fr: 'Le Cercle' }, languages: ['nl', 'fr'] }],
  ['PUT /name', { name: 'De Cirkel' }, { name: { nl: 'De Cirkel' } }],
  ['PUT /url', { url: 'https://nieuw.example' }, { url: 'https://nieuw.example' }],
  ['PUT /description/fr', { description: 'Grand' }, { description: { nl: 'Groot', fr: 'Grand' } }],
  ['DELETE /description/nl', undefined, { description: undefined }],
  ['PUT /educational-description/en', { educationalDescription: 'Big' }, { educationalDescription: { en: 'Big' } }],
  ['PUT /address/fr', address, { address: { nl: address, fr: address } }],
  ['PUT /address', { ...address, postalCode: '3001' }, { address: { nl: { ...address, postalCode: '3001' } } }],
  ['DELETE /address', undefined, { address: undefined, geo: undefined }],
  ['PUT /contact-point', { phone: ['1'] }, { contactPoint }],
  ['PUT /contactPoint', [{ type: 'phone', value: '1' }], { contactPoint }],
  ['PUT /labels', { labels: ['jazz', 'Hidden'] }, { labels: ['jazz'], hiddenLabels: ['Hidden'] }],
  ['PUT /labels/jazz', undefined, { labels: ['jazz'] }],
]

const bodies = updates.map(([target, body]) => [target, body] as const)

describe('updating an organizer', () => {
  it.each(updates)('%s answers 204, shows, and does nothing the second time', async (target, body, expected) => {
    const twin = organizerTwin()
    const path = await twin.create({ description: { nl: 'Groot' }, address: { nl: address } })
    const [method, end] = target.split(' ')
    const send = () => twin.send(`${method} ${path}${end}`, body)

    twin.clock.pass(60)
    expect(await send()).toEqual({ status: 204, body: undefined })
    const organizer = await twin.read(path)
    expect(organizer).toEqual({ ...organizer, ...expected })
    expect(organizer['modified']).toBe('2026-09-01T12:01:00+00:00')

    twin.clock.pass(60)
    expect(await send()).toMatchObject({ status: 204 })
    expect(await twin.read(path)).toEqual(organizer)
  })

  it.each([...bodies.filter(([target]) => target !== 'PUT /labels/jazz'), ['DELETE /images/x', undefined]] as const)(
    '%s is refused to a stranger',
    async (target, body) => {
      const twin = organizerTwin()
      const path = await twin.create()
      const before = await twin.read(path)
      const [method, end] = target.split(' ')
      expect(await twin.send(`${method} ${path}${end}`, body, { as: stranger })).toMatchObject({
        status: 403,
        body: { title: 'Forbidden' },
      })
      expect(await twin.read(path)).toEqual(before)
    },
  )

  it.each([...bodies, ['DELETE ', undefined]] as const)('%s is 404 without the organizer', async (target, body) => {
    const [method, end] = target.split(' ')
    expect(await organizerTwin().send(`${method} /organizers/${unknownId}${end}`, body)).toMatchObject({
      status: 404,
      body: { detail: `The Organizer with id "${unknownId}" was not found.` },
    })
  })

  it.each<[string, unknown, string, string]>([
    ['PUT /name/nl', { name: 'x'.repeat(91) }, '/name', 'Maximum string length is 90, found 91'],
    ['PUT /url', { website: 'https://x.example' }, '/', 'The required properties (url) are missing'],
    ['PUT /url', { url: 'ftp://x.example' }, '/url', String.raw`The string should match pattern: ^http[s]?:\/\/\w`],
    ['PUT /educational-description/nl', {}, '/', 'The required properties (educationalDescription) are missing'],
    ['PUT /address', { ...address, postalCode: ' ' }, '/postalCode', String.raw`The string should match pattern: \S`],
    ['PUT /contact-point', { email: ['x'] }, '/email/0', "The data must match the 'email' format"],
    ['PUT /contact-point', [{ type: 'fax' }], '/', 'The data (array) must match the type: object'],
    ['PUT /contributors', ['x'], '/0', "The data must match the 'email' format"],
    ['PATCH /images', [], '/', 'Array should have at least 1 items, 0 found'],
    ['PATCH /images', [{ id: unknownId }], '/0', 'Object must have at least 2 properties, 1 found'],
  ])('%s refuses %j', async (target, body, jsonPointer, error) => {
    const twin = organizerTwin()
    const path = await twin.create()
    const [method, end] = target.split(' ')
    expect(await twin.send(`${method} ${path}${end}`, body)).toMatchObject({
      status: 400,
      body: { schemaErrors: [{ jsonPointer, error }] },
    })
  })

  it('takes no language that it does not know', async () => {
    const twin = organizerTwin()
    const path = await twin.create()
    for (const target of [`PUT ${path}/name/it`, `DELETE ${path}/educational-description/it`]) {
      expect(await twin.send(target, { name: 'x' })).toMatchObject({
        status: 404,
        body: { detail: 'The provided language route parameter is not supported.' },
      })
    }
  })

  it('takes no URL of another organizer', async () => {
    const twin = organizerTwin()
    await twin.create({ url: 'https://bezet.example' })
    const path = await twin.create()
    expect(await twin.send(`PUT ${path}/url`, { url: 'https://bezet.example/' })).toMatchObject({
      status: 400,
      body: { title: 'Duplicate URL' },
    })
  })
})

describe('the labels of an organizer', () => {
  it('can be used by anyone who may use the label, one at a time', async () => {
    const twin = organizerTwin()
    const path = await twin.create()
    expect(await twin.send(`PUT ${path}/labels/jazz`, undefined, { as: stranger })).toMatchObject({ status: 204 })
    expect(await twin.send(`PUT ${path}/labels/Private`, undefined, { as: stranger })).toMatchObject({
      status: 403,
      body: { title: 'Label not allowed', label: 'Private' },
    })
    expect(await twin.send(`DELETE ${path}/labels/jazz`, undefined, { as: stranger })).toMatchObject({ status: 204 })
    expect(await twin.read(path)).not.toHaveProperty('labels')
  })

  it('have a name that is looked at before one is taken away, too', async () => {
    const twin = organizerTwin()
    const path = await twin.create()
    for (const method of ['PUT', 'DELETE']) {
      expect(await twin.send(`${method} ${path}/labels/a;b`)).toMatchObject({
        status: 404,
        body: { detail: 'The label should match pattern: ^[^;]{2,255}$' },
      })
    }
  })

  it('stay after a full update when they came one at a time', async () => {
    const twin = organizerTwin()
    const url = 'https://labels.example'
    const path = await twin.create({ url, labels: ['jazz'] })
    await twin.send(`PUT ${path}/labels/folk`)
    await twin.send(`PUT ${path}`, { mainLanguage: 'nl', name: { nl: 'De Kring' }, url, labels: ['soul'] })
    expect(await twin.read(path)).toMatchObject({ labels: ['folk', 'soul'] })
  })
})

describe('the images of an organizer', () => {
  it('take what is not said from their upload; the first is the main one', async () => {
    const twin = organizerTwin()
    const path = await twin.create()
    const [first, second] = [await twin.upload(), await twin.upload()]
    await twin.send(`POST ${path}/images`, { id: first, language: 'fr', description: 'Façade' })
    await twin.send(`POST ${path}/images`, { id: second })
    expect(await twin.read(path)).toMatchObject({
      images: [
        { id: first, inLanguage: 'fr', description: 'Façade', copyrightHolder: 'Fotograaf' },
        { id: second, inLanguage: 'nl', description: 'Gevel' },
      ],
      mainImage: `https://images.uitdatabank.dev/${first}.png`,
    })
  })

  it('are changed as far as the body says, and those that it does not have are passed over', async () => {
    const twin = organizerTwin()
    const id = await twin.upload()
    const path = await twin.create({ images: [{ id }] })
    const body = [
      { id, copyrightHolder: 'Zij' },
      { id: unknownId, description: 'Weg' },
    ]
    expect(await twin.send(`PATCH ${path}/images`, body)).toMatchObject({ status: 204 })
    expect((await twin.read(path))['images']).toMatchObject([{ id, description: 'Gevel', copyrightHolder: 'Zij' }])
  })

  it.each(['imageId', 'mediaObjectId'])('have a main one, named by %s, that must be among them', async (property) => {
    const twin = organizerTwin()
    const [first, second, other] = [await twin.upload(), await twin.upload(), await twin.upload()]
    const path = await twin.create({ images: [{ id: first }, { id: second }] })
    expect(await twin.send(`PUT ${path}/images/main`, { [property]: second })).toMatchObject({ status: 204 })
    expect((await twin.read(path))['mainImage']).toContain(second)
    expect(await twin.send(`PUT ${path}/images/main`, { [property]: other })).toMatchObject({
      status: 400,
      body: { type: 'https://api.publiq.be/probs/body/image-must-be-linked-to-resource' },
    })
    await twin.send(`DELETE ${path}/images/${second}`)
    expect((await twin.read(path))['mainImage']).toContain(first)
    await twin.send(`DELETE ${path}/images/${first}`)
    expect(Object.keys(await twin.read(path))).not.toContain('mainImage')
  })

  it('must have been uploaded', async () => {
    const twin = organizerTwin()
    const path = await twin.create()
    expect(await twin.send(`POST ${path}/images`, { id: unknownId })).toMatchObject({
      status: 404,
      body: { detail: `The Image with id "${unknownId}" was not found.` },
    })
  })
})

describe('deleting an organizer', () => {
  it('takes it off its places, and leaves it readable', async () => {
    const twin = organizerTwin()
    const path = await twin.create()
    const id = path.split('/').at(-1) ?? ''
    const { body } = await twin.send('POST /places', {
      mainLanguage: 'nl',
      name: { nl: 'De Schuur' },
      terms: [{ id: 'OyaPaf64AEmEAYXHeLMAtA' }],
      address: { nl: address },
      calendarType: 'permanent',
      organizer: { '@id': `${twin.state.hosts.entry}${path}` },
    })
    const place = `/places/${(body as { placeId: string }).placeId}`
    expect(await twin.read(place)).toMatchObject({ organizer: { '@id': `${twin.state.hosts.entry}${path}` } })

    expect(await twin.send(`DELETE ${path}`)).toMatchObject({
      status: 403,
      body: { detail: `User owner-id has no permission "Organisaties beheren" on resource ${id}` },
    })
    expect(await twin.send(`DELETE ${path}`, undefined, { as: admin })).toEqual({ status: 204, body: undefined })
    expect(await twin.read(place)).not.toHaveProperty('organizer')
    expect(await twin.read(path)).toMatchObject({ workflowStatus: 'DELETED' })
    expect(await twin.send(`DELETE ${path}`, undefined, { as: admin })).toMatchObject({ status: 204 })
  })
})
