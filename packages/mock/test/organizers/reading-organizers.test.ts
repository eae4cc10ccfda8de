import { describe, expect, it } from 'vitest'
import { createMock } from '../../src/create-mock.ts'
import { editor, manager, organizer, owner, stranger } from '../support/seeded-twin.ts'
import { organizerTwin, storedOrganizer } from './organizer-twin.ts'

describe('reading an organizer', () => {
  it('needs no token, and says 404 for one that does not exist', async () => {
    const twin = organizerTwin()
    expect(await twin.send('GET /organizers/x', undefined, { as: null })).toMatchObject({
      status: 404,
      body: { detail: 'The Organizer with id "x" was not found.' },
    })
  })

  it('answers JSON-LD to who asks for RDF, and says that this is not what was asked', async () => {
    const mock = createMock({ seed: { organizers: [{ id: 'kring', mainLanguage: 'nl', name: { nl: 'De Kring' } }] } })
    const get = (accept: string) => mock.fetch(`${mock.environment.entry}/organizers/kring`, { headers: { accept } })
    const rdf = await get('text/turtle')
    expect(rdf.headers.get('x-uitkit-twin')).toBe('not-implemented')
    expect(await rdf.json()).toMatchObject({ name: { nl: 'De Kring' } })
    expect((await get('application/ld+json')).headers.get('x-uitkit-twin')).toBeNull()
  })

  it('shows who contributes to those alone who may edit it', async () => {
    const twin = organizerTwin()
    const path = await twin.create()
    await twin.send(`PUT ${path}/contributors`, [stranger.email])
    const embedded = async (as: typeof owner | null) =>
      (await twin.send(`GET ${path}?embedContributors=true`, undefined, { as })).body
    expect(await embedded(owner)).toMatchObject({ contributors: [stranger.email] })
    expect(await embedded(stranger)).toMatchObject({ contributors: [stranger.email] })
    expect(await embedded(manager)).not.toHaveProperty('contributors')
    expect(await embedded(null)).toMatchObject({ status: 401 })
    expect(await twin.read(path)).not.toHaveProperty('contributors')
    expect(await twin.send(`GET ${path}/contributors`, undefined, { as: manager })).toMatchObject({
      status: 403,
      body: { detail: `User manager-id has no permission "Aanbod bewerken" on resource ${path.split('/').at(-1)}` },
    })
  })

  it('shows it within a place as it shows it by itself', async () => {
    const twin = organizerTwin()
    const path = await twin.create({ labels: ['jazz'] })
    await twin.send(`PUT ${path}/contributors`, [stranger.email])
    const { body } = await twin.send('POST /places', {
      mainLanguage: 'nl',
      name: { nl: 'De Schuur' },
      terms: [{ id: 'OyaPaf64AEmEAYXHeLMAtA' }],
      address: {
        nl: { addressCountry: 'BE', addressLocality: 'Gent', postalCode: '9000', streetAddress: 'Kouter 1' },
      },
      calendarType: 'permanent',
      organizer: { '@id': `${twin.state.hosts.entry}${path}` },
    })
    const place = await twin.read(`/places/${(body as { placeId: string }).placeId}`)
    expect(place['organizer']).toEqual(await twin.read(path))
  })

  it('finds one by its id', async () => {
    const twin = organizerTwin()
    const find = async (query: string) =>
      (await twin.send(`GET /organizers/?disableDefaultFilters=true&${query}`, undefined, { as: null })).body
    const reference = { '@id': organizer.url, '@type': 'Organizer' }
    expect(await find(`id=${organizer.id}`)).toMatchObject({ totalItems: 1, member: [reference] })
    expect(await find(`id=${organizer.id}&embed=true`)).toMatchObject({ member: [{ name: { nl: 'De Vereniging' } }] })
    expect(await find('id=x')).toMatchObject({ totalItems: 0, member: [] })
  })
})

describe('the permissions on an organizer', () => {
  it.each([
    [owner, ['Organisaties bewerken']],
    [editor, ['Organisaties bewerken']],
    [stranger, []],
    // May delete it, which nobody is told.
    [manager, []],
  ])('are those of $name', async (user, permissions) => {
    const twin = organizerTwin()
    const path = await twin.create()
    const answer = { status: 200, body: { permissions } }
    expect(await twin.send(`GET ${path}/permissions`, undefined, { as: user })).toEqual(answer)
    expect(await twin.send(`GET ${path}/permissions/${user.id}`, undefined, { as: null })).toEqual(answer)
  })
})

describe('the creator of an organizer', () => {
  it('is told to those who may edit it', async () => {
    const twin = organizerTwin()
    const path = await twin.create()
    const creator = { userId: owner.id, email: owner.email }
    expect(await twin.send(`GET ${path}/creator`, undefined, { as: editor })).toEqual({ status: 200, body: creator })
    expect(await twin.send(`GET ${path}/creator`, undefined, { as: stranger })).toMatchObject({
      status: 403,
      body: { detail: 'You are not allowed to get creator for this item' },
    })
  })

  it('is not found when nobody knows who that is', async () => {
    const twin = organizerTwin()
    const path = await twin.create()
    const id = path.split('/').at(-1) ?? ''
    twin.state.organizers.set(id, { ...storedOrganizer(twin, path), contributors: [owner.email], creator: 'gone' })
    expect(await twin.send(`GET ${path}/creator`)).toMatchObject({
      status: 404,
      body: { detail: 'The Creator with id "gone" was not found.' },
    })
  })
})

describe('the link with Verenigingsloket', () => {
  it('is one that the seed gives; to remove it is to cancel it', async () => {
    const twin = organizerTwin()
    const path = await twin.create()
    const id = path.split('/').at(-1) ?? ''
    const link = { vcode: 'V0012345', url: 'https://verenigingen.example/V0012345', status: 'confirmed' }
    twin.state.organizers.set(id, { ...storedOrganizer(twin, path), verenigingsloket: link })

    expect(await twin.send(`GET ${path}/verenigingsloket`)).toEqual({ status: 200, body: link })
    expect(await twin.read(path)).not.toHaveProperty('verenigingsloket')
    expect(await twin.send(`DELETE ${path}/verenigingsloket`, undefined, { as: stranger })).toEqual({
      status: 403,
      body: {
        type: 'https://api.publiq.be/uitdatabank/verenigingsloket-api-failure',
        title: 'Only owners can delete verenigingsloket matches',
        status: 403,
      },
    })
    expect(await twin.send(`DELETE ${path}/verenigingsloket`)).toEqual({ status: 204, body: undefined })
    expect(await twin.send(`GET ${path}/verenigingsloket`)).toMatchObject({ body: { status: 'cancelled' } })
  })

  it('is not there otherwise', async () => {
    const twin = organizerTwin()
    const path = await twin.create()
    for (const method of ['GET', 'DELETE']) {
      expect(await twin.send(`${method} ${path}/verenigingsloket`)).toEqual({
        status: 404,
        body: {
          type: 'https://api.publiq.be/probs/url/not-found',
          title: `Organizer ${path.split('/').at(-1)} not found in verenigingsloket.`,
          status: 404,
        },
      })
    }
  })
})
