import { describe, expect, it } from 'vitest'
import { createEntryServer } from '../../src/entry/create-entry-server.ts'
import { admin, owner, stranger } from '../support/seeded-twin.ts'
import { minimalPlace, placeTwin, storedPlace } from './place-twin.ts'

const permissions = ['Aanbod bewerken', 'Aanbod modereren', 'Aanbod verwijderen']

describe('reading a place', () => {
  it('shows nothing of what the twin keeps for itself', async () => {
    const twin = placeTwin()
    const path = await twin.create({ labels: ['jazz'] })
    await twin.send(`PUT ${path}/contributors`, ['a@twin.example'])
    expect(storedPlace(twin, path)).toMatchObject({ contributors: ['a@twin.example'], importedLabels: ['jazz'] })
    const inner = ['contributors', 'importedLabels', 'rejectionReason', 'createdByApiConsumer', 'history', 'metadata']
    for (const property of inner) expect(await twin.read(path)).not.toHaveProperty(property)
  })

  it('shows contributors to those who may edit and ask for them', async () => {
    const twin = placeTwin()
    const path = await twin.create()
    const asked = `GET ${path}?embedContributors=true`
    expect((await twin.send(asked)).body).not.toHaveProperty('contributors')
    await twin.send(`PUT ${path}/contributors`, [stranger.email])
    expect(await twin.send(asked)).toMatchObject({ body: { contributors: [stranger.email] } })
    expect(await twin.send(asked, undefined, { as: stranger })).toMatchObject({
      body: { contributors: [stranger.email] },
    })
    await twin.send(`PUT ${path}/contributors`, ['other@twin.example'])
    expect((await twin.send(asked, undefined, { as: stranger })).body).not.toHaveProperty('contributors')
    expect(await twin.send(asked, undefined, { as: null })).toMatchObject({ status: 401 })
  })

  it('hides the tariffs of UiTPAS, and tells metadata, unless asked otherwise', async () => {
    const twin = placeTwin()
    const path = await twin.create()
    const uitpas = { category: 'uitpas', name: { nl: 'UiTPAS' }, price: 1, priceCurrency: 'EUR' }
    const metadata = { popularity: 7 }
    twin.state.places.set(path.split('/').at(-1) ?? '', { ...storedPlace(twin, path), priceInfo: [uitpas], metadata })
    for (const property of ['priceInfo', 'metadata']) expect(await twin.read(path)).not.toHaveProperty(property)
    expect(await twin.read(`${path}?embedUitpasPrices=true&includeMetadata=true`)).toMatchObject({
      priceInfo: [uitpas],
      metadata: { createdByApiConsumer: 'plain', popularity: 7 },
    })
  })

  it('tells the labels of terms as they are now', async () => {
    const twin = placeTwin()
    const path = await twin.create()
    const terms = [{ id: '8.70.0.0.0', label: 'Schouwburg', domain: 'eventtype' }]
    twin.state.places.set(path.split('/').at(-1) ?? '', { ...storedPlace(twin, path), terms })
    expect((await twin.read(path))['terms']).toEqual([{ id: '8.70.0.0.0', label: 'Theater', domain: 'eventtype' }])
  })

  it('knows the place of online events', async () => {
    const twin = placeTwin()
    expect(await twin.read('/places/00000000-0000-0000-0000-000000000000')).toMatchObject({
      '@type': 'Place',
      name: { nl: 'Online' },
    })
  })

  it('says that RDF is not played', async () => {
    const twin = placeTwin()
    const url = twin.state.hosts.entry + (await twin.create())
    const text = () => ''
    const headersFor = async (accept: string) => {
      const request = { method: 'GET', url, headers: { accept }, text, bytes: () => new Uint8Array() }
      return (await createEntryServer(twin.state)(request)).headers
    }
    expect(await headersFor('text/turtle')).toMatchObject({ 'x-uitkit-twin': 'not-implemented' })
    expect(await headersFor('application/ld+json')).not.toHaveProperty('x-uitkit-twin')
  })

  it('is 404 for an id that nobody has', async () => {
    expect(await placeTwin().send('GET /places/nowhere')).toMatchObject({
      status: 404,
      body: { detail: 'The place with id "nowhere" was not found.' },
    })
  })
})

describe('contributors, permissions and history', () => {
  it('lists contributors for those who may edit', async () => {
    const twin = placeTwin()
    const path = await twin.create()
    expect(await twin.send(`GET ${path}/contributors`)).toEqual({ status: 200, body: [] })
    expect(await twin.send(`GET ${path}/contributors`, undefined, { as: stranger })).toMatchObject({ status: 403 })
  })

  it('tells what the one who asks, or another user, may do', async () => {
    const twin = placeTwin()
    const path = await twin.create()
    const body = async (end: string, as: typeof owner | null) =>
      (await twin.send(`GET ${path}${end}`, undefined, { as })).body
    expect(await body('/permissions', owner)).toEqual({ permissions })
    expect(await body('/permissions', stranger)).toEqual({ permissions: [] })
    expect(await body('/permission', stranger)).toEqual({ hasPermission: false })
    expect(await body(`/permissions/${owner.id}`, null)).toEqual({ permissions })
    expect(await body(`/permission/${owner.id}`, null)).toEqual({ hasPermission: true })
    expect(await body(`/permissions/${stranger.id}`, owner)).toEqual({ permissions: [] })
  })

  it('logs each change for god users, the newest first', async () => {
    const twin = placeTwin()
    const path = await twin.create()
    twin.clock.pass(60)
    await twin.send(`PUT ${path}/name/nl`, { name: 'Nieuw' }, { as: admin })
    await twin.send(`PUT ${path}/name/nl`, { name: 'Nieuw' }, { as: admin })
    const { body } = await twin.send(`GET ${path}/history`, undefined, { as: admin })
    const common = { api: 'JSON-LD API', apiKey: 'plain-key', consumerName: 'plain' }
    expect(body).toEqual([
      { date: '2026-09-01T12:01:00+00:00', author: admin.id, description: 'Titel aangepast', ...common },
      { date: '2026-09-01T12:00:00+00:00', author: owner.id, description: 'Aangemaakt', ...common },
    ])
    expect(await twin.send(`GET ${path}/history`)).toMatchObject({
      status: 403,
      body: { detail: 'Current user/client does not have enough permissions to access place history.' },
    })
  })

  it('keeps the newest 200 entries', async () => {
    const twin = placeTwin()
    const path = await twin.create()
    for (let change = 1; change <= 200; change += 1) await twin.send(`PUT ${path}/name/nl`, { name: `Naam ${change}` })
    const { body } = await twin.send(`GET ${path}/history`, undefined, { as: admin })
    expect(body).toHaveLength(200)
    expect(body).not.toContainEqual(expect.objectContaining({ description: 'Aangemaakt' }))
    expect(await twin.read(path)).toMatchObject({ playhead: 200 })
  })
})

describe('the calendar summary', () => {
  it('is plain text for anyone', async () => {
    const twin = placeTwin()
    const path = await twin.create()
    const read = (query: string) => twin.send(`GET ${path}/calsum${query}`, undefined, { as: null })
    expect(await read('')).toEqual({ status: 200, body: 'Alle dagen open' })
    expect(await read('?langCode=fr_BE&format=md')).toMatchObject({ body: 'Ouvert tous les jours' })
    expect(await read('?language=de&size=xl')).toMatchObject({ body: 'Jeden Tag geöffnet' })
  })

  it.each([
    'language=es',
    'langCode=nl',
    'size=xxl',
    'style=pdf',
    'hidePast=soon',
    'timezone=Mars/Olympus',
    'timeZone=x',
  ])('is 404 for %s', async (query) => {
    const twin = placeTwin()
    const path = await twin.create()
    const [name, value] = query.split('=')
    const { status, body } = await twin.send(`GET ${path}/calendar-summary?${query}`, undefined, { as: null })
    expect(status).toBe(404)
    expect(body).toMatchObject({
      detail: expect.stringContaining(`Query parameter ${name} has invalid value "${value}".`),
    })
  })

  it('is HTML when that is asked for, and the style wins over the header', async () => {
    const twin = placeTwin()
    const path = await twin.create()
    const read = async (query: string, accept?: string) =>
      (await twin.send(`GET ${path}/calendar-summary${query}`, undefined, { as: null, ...(accept && { accept }) })).body
    const html = '<p class="cf-openinghours">Alle dagen open</p>'
    expect(await read('?style=html')).toBe(html)
    expect(await read('', 'text/html, text/plain')).toBe(html)
    expect(await read('', 'text/plain, text/html')).toBe('Alle dagen open')
    expect(await read('', 'application/json')).toBe('Alle dagen open')
    expect(await read('?style=text', 'text/html')).toBe('Alle dagen open')
  })

  it('tells the closed days in size xl', async () => {
    const twin = placeTwin()
    const path = await twin.create({ openingHoursClosedDays: [{ startDate: '2026-12-25', endDate: '2026-12-25' }] })
    expect(await twin.send(`GET ${path}/calendar-summary?size=xl`)).toEqual({
      status: 200,
      body: 'Alle dagen open\n\nGesloten\nVrijdag 25 december 2026',
    })
  })
})

describe('the events of a place', () => {
  it('are none at first', async () => {
    const twin = placeTwin()
    const { body } = await twin.send(`GET ${await twin.create(minimalPlace)}/events`)
    expect(body).toEqual({ events: [] })
  })
})
