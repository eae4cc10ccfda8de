import { describe, expect, it } from 'vitest'
import { admin, editor, organizer, stranger } from '../support/seeded-twin.ts'
import { placeTwin } from './place-twin.ts'

const address = {
  addressCountry: 'BE',
  addressLocality: 'Leuven',
  postalCode: '3000',
  streetAddress: 'Bondgenotenlaan 1',
}
const contactPoint = { phone: ['1'], email: [], url: [] }
const facility = { id: '3.26.0.0.0', label: 'Parkeerplaats', domain: 'facility' }
const theatre = { id: '8.70.0.0.0', label: 'Theater', domain: 'eventtype' }

describe('updating a place', () => {
  it.each<[string, unknown, Record<string, unknown>]>([
    ['PUT /name/fr', { name: 'La Grange' }, { 'name.fr': 'La Grange' }],
    ['POST /fr/title', { name: 'La Grange' }, { 'name.fr': 'La Grange' }],
    ['PUT /description/en', { description: 'Big' }, { description: { en: 'Big' } }],
    ['POST /en/description', { description: 'Big' }, { description: { en: 'Big' } }],
    ['PUT /address/fr', address, { 'address.fr': address }],
    ['POST /address/nl', address, { address: { nl: address } }],
    ['PUT /contact-point', contactPoint, { contactPoint }],
    ['POST /contactPoint', { contactPoint }, { contactPoint }],
    ['PUT /booking-info', { phone: '1' }, { bookingInfo: { phone: '1' } }],
    ['POST /bookingInfo', { bookingInfo: { phone: '1' } }, { bookingInfo: { phone: '1' } }],
    ['PUT /price-info', [{ category: 'base', price: 5 }], { 'priceInfo.0.name.en': 'Base tariff' }],
    ['PUT /typical-age-range', { typicalAgeRange: '6-12' }, { typicalAgeRange: '6-12' }],
    ['POST /typicalAgeRange', { typicalAgeRange: '6-12' }, { typicalAgeRange: '6-12' }],
    ['PUT /status', { type: 'Unavailable' }, { status: { type: 'Unavailable' } }],
    ['PUT /type/8.70.0.0.0', undefined, { terms: [theatre] }],
    ['PUT /facilities', ['3.26.0.0.0'], { 'terms.1': facility }],
    ['PUT /facilities', { facilities: ['3.26.0.0.0'] }, { 'terms.1': facility }],
    ['PUT /available-from', { availableFrom: '2030-01-01T00:00:00Z' }, { availableFrom: '2030-01-01T00:00:00+00:00' }],
    ['PUT /labels', { labels: ['jazz', 'Hidden'] }, { labels: ['jazz'], hiddenLabels: ['Hidden'] }],
    ['PUT /labels/jazz', undefined, { labels: ['jazz'] }],
    ['POST /labels', { label: 'jazz' }, { labels: ['jazz'] }],
    [`PUT /organizer/${organizer.id}`, undefined, { 'organizer.@id': organizer.url }],
    ['POST /organizer', { organizer: organizer.id }, { 'organizer.@id': organizer.url }],
    ['PUT /workflow-status', { workflowStatus: 'READY_FOR_VALIDATION' }, { workflowStatus: 'READY_FOR_VALIDATION' }],
    [
      'PUT /calendar',
      { calendarType: 'periodic', startDate: '2026-01-01T00:00:00Z', endDate: '2026-02-01T12:00:00Z' },
      { calendarType: 'periodic', availableTo: '2026-02-01T12:00:00+00:00' },
    ],
    [
      'PUT /majorInfo',
      { name: 'Nieuw', type: { id: theatre.id, label: 'Theater' }, address, calendar: { type: 'permanent' } },
      { name: { nl: 'Nieuw' }, terms: [theatre], address: { nl: address } },
    ],
    [
      'POST /major-info',
      { name: 'Nieuw', type: theatre.id, address, calendar: { calendarType: 'permanent' } },
      { name: { nl: 'Nieuw' }, terms: [theatre] },
    ],
  ])('%s answers 204, shows, counts once, and does nothing the second time', async (target, body, expected) => {
    const twin = placeTwin()
    const path = await twin.create()
    const [method, end] = target.split(' ')
    const send = () => twin.send(`${method} ${path}${end}`, body, { as: admin })

    expect(await send()).toEqual({ status: 204, body: undefined })
    const place = await twin.read(path)
    for (const [property, value] of Object.entries(expected)) expect(at(place, property)).toEqual(value)
    expect(place['playhead']).toBe(1)

    twin.clock.pass(60)
    expect(await send()).toMatchObject({ status: 204 })
    expect(await twin.read(path)).toEqual(place)
  })

  it.each<[string, unknown]>([
    ['PUT /name/nl', { name: 'x' }],
    ['DELETE /description/nl', undefined],
    ['PUT /calendar', { calendarType: 'permanent' }],
    ['PUT /address/nl', address],
    ['PUT /labels', { labels: ['jazz'] }],
    ['DELETE /images/11111111-1111-4111-8111-111111111111', undefined],
    ['DELETE /videos/1', undefined],
    ['PUT /facilities', []],
    ['PUT /contributors', []],
    ['PUT /workflow-status', { workflowStatus: 'READY_FOR_VALIDATION' }],
    ['PUT /workflow-status', { workflowStatus: 'APPROVED' }],
    ['PATCH ', ''],
  ])('%s is not for strangers', async (target, body) => {
    const twin = placeTwin()
    const path = await twin.create()
    const before = await twin.read(path)
    const [method, end = ''] = target.split(' ')
    const contentType = 'application/ld+json;domain-model=Publish'
    const { status } = await twin.send(`${method} ${path}${end}`, body, { as: stranger, contentType })
    expect(status).toBe(403)
    expect(await twin.read(path)).toEqual(before)
  })

  it.each<[string, unknown, string]>([
    ['PUT /workflow-status', { workflowStatus: 'APPROVED' }, 'Aanbod modereren'],
    ['PUT /workflow-status', { workflowStatus: 'REJECTED', reason: 'Spam' }, 'Aanbod modereren'],
    ['PUT /facilities', [], 'Voorzieningen bewerken'],
  ])('%s with %j takes the permission "%s", not that to edit', async (target, body, permission) => {
    const twin = placeTwin()
    const path = await twin.create()
    const [method, end] = target.split(' ')
    const send = (end: string, body: unknown) => twin.send(`${method} ${path}${end}`, body, { as: editor })
    expect(await send('/name/nl', { name: 'Nieuw' })).toMatchObject({ status: 204 })
    expect(await send(end ?? '', body)).toMatchObject({
      status: 403,
      body: { detail: expect.stringContaining(`has no permission "${permission}" on resource`) },
    })
  })

  it('lets anyone add and remove a label that is not private, and nobody a private one', async () => {
    const twin = placeTwin()
    const path = await twin.create()
    const send = (target: string, as = stranger) => {
      const [method, label] = target.split(' ')
      return twin.send(`${method} ${path}/labels/${label}`, undefined, { as })
    }
    expect(await send('PUT jazz')).toMatchObject({ status: 204 })
    expect(await send('PUT Private')).toEqual({
      status: 403,
      body: {
        type: 'https://api.publiq.be/probs/uitdatabank/label-not-allowed',
        title: 'Label not allowed',
        status: 403,
        detail: 'The label "Private" is reserved and you do not have sufficient permissions to use it.',
        label: 'Private',
      },
    })
    await send('PUT Private', admin)
    expect(await send('DELETE Private')).toMatchObject({ status: 403 })
    expect(await send('DELETE jazz')).toMatchObject({ status: 204 })
    expect((await twin.read(path))['labels']).toEqual(['Private'])
    expect(await send('DELETE absent')).toMatchObject({ status: 204 })
  })

  it('remembers a label from its first use', async () => {
    const twin = placeTwin()
    await twin.create({ hiddenLabels: ['intern'] })
    const other = await twin.create()
    await twin.send(`PUT ${other}/labels/Intern`)
    expect((await twin.read(other))['hiddenLabels']).toEqual(['Intern'])
  })
})

describe('what is wrong with an update', () => {
  it.each<[string, unknown, number, object]>([
    ['PUT /name/xx', {}, 404, { detail: 'The provided language route parameter is not supported.' }],
    ['PUT /labels/a;b', undefined, 404, { detail: 'The label should match pattern: ^[^;]{2,255}$' }],
    [`PUT /labels/${'x'.repeat(256)}`, undefined, 404, { detail: 'The label should match pattern: ^[^;]{2,255}$' }],
    [
      'PUT /labels',
      { labels: ['x'.repeat(256)] },
      400,
      { schemaErrors: [{ jsonPointer: '/labels/0', error: 'Maximum string length is 255, found 256' }] },
    ],
    ['POST /labels', { label: 'x' }, 400, { detail: 'The label should match pattern: ^[^;]{2,255}$' }],
    ['PUT /organizer/x', undefined, 404, { detail: 'The Organizer with id "x" was not found.' }],
    ['POST /organizer', { organizer: 'x' }, 404, { detail: 'Organizer with id "x" does not exist.' }],
    ['POST /organizer', {}, 400, { detail: 'organizer required' }],
    [
      'PUT /images/x',
      { description: 'xx', copyrightHolder: 'xx' },
      404,
      { detail: 'The Image with id "x" was not found.' },
    ],
    [
      'POST /images',
      { mediaObjectId: '11111111-1111-4111-8111-111111111111' },
      404,
      { detail: 'The Image with id "11111111-1111-4111-8111-111111111111" was not found.' },
    ],
    [
      'PUT /type/1.8.1.0.0',
      undefined,
      404,
      { detail: 'Category with id 1.8.1.0.0 not found in eventtype domain or not applicable for Place.' },
    ],
    [
      'PUT /facilities',
      ['8.70.0.0.0'],
      400,
      { detail: 'Category with id 8.70.0.0.0 not found in facility domain or not applicable for Place.' },
    ],
    ['PUT /booking-availability', { type: 'Available' }, 400, { title: 'Calendar type not supported' }],
    [
      'PUT /price-info',
      [
        { category: 'base', price: 1 },
        { category: 'tariff', name: { nl: 'Basistarief' }, price: 1 },
      ],
      400,
      { schemaErrors: [{ jsonPointer: '/priceInfo/1/name/nl', error: 'Tariff name "Basistarief" must be unique.' }] },
    ],
    [
      'PUT /typical-age-range',
      { typicalAgeRange: '9-6' },
      400,
      { schemaErrors: [{ jsonPointer: '/typicalAgeRange' }] },
    ],
    [
      'PUT /booking-info',
      { availabilityStarts: '2026-02-01T00:00:00Z', availabilityEnds: '2026-01-01T00:00:00Z' },
      400,
      { schemaErrors: [{ jsonPointer: '/availabilityEnds' }] },
    ],
    [
      'PUT /calendar',
      { calendarType: 'periodic', startDate: '2026-02-01T00:00:00Z', endDate: '2026-01-01T00:00:00Z' },
      400,
      { schemaErrors: [{ jsonPointer: '/endDate' }] },
    ],
    [
      'PUT /major-info',
      { name: 'x', type: 'nonsense', address, calendar: { calendarType: 'permanent' } },
      400,
      { detail: 'Category with id nonsense not found in eventtype domain or not applicable for Place.' },
    ],
    [
      'PUT /major-info',
      {
        name: 'x',
        type: '8.70.0.0.0',
        address,
        calendar: { type: 'periodic', startDate: '2026-02-01T00:00:00Z', endDate: '2026-01-01T00:00:00Z' },
      },
      400,
      { schemaErrors: [{ jsonPointer: '/endDate' }] },
    ],
    ['PATCH /sub-events', [], 404, {}],
    ['PUT /calendar', { calendarType: 'single' }, 400, {}],
  ])('%s with %j is %i', async (target, body, status, problem) => {
    const twin = placeTwin()
    const path = await twin.create()
    const [method, end] = target.split(' ')
    expect(await twin.send(`${method} ${path}${end}`, body, { as: admin })).toMatchObject({ status, body: problem })
  })

  it('tells that a place is unknown before it looks at the body, but not for an address', async () => {
    const twin = placeTwin()
    expect(await twin.send('PUT /places/nowhere/name/nl', {})).toMatchObject({ status: 404 })
    expect(await twin.send('PUT /places/nowhere/address/nl', {})).toMatchObject({ status: 400 })
    expect(await twin.send('PUT /places/nowhere/address/nl', address)).toMatchObject({ status: 404 })
  })
})

describe('the older way to change the status', () => {
  const send = async (command: string, body = '') => {
    const twin = placeTwin()
    const path = await twin.create({ workflowStatus: 'READY_FOR_VALIDATION' })
    const { status, body: answer } = await twin.send(`PATCH ${path}`, body, { as: admin, contentType: command })
    return { status, answer, place: await twin.read(path) }
  }

  it.each([
    ['Approve', '', 'APPROVED'],
    ['Reject', '{"reason":"Spam"}', 'REJECTED'],
    ['FlagAsDuplicate', '', 'REJECTED'],
    ['FlagAsInappropriate', '', 'REJECTED'],
    ['Publish', '{"publicationDate":"2030-01-01T00:00:00+00:00"}', 'READY_FOR_VALIDATION'],
  ])('%s with the body %j makes it %s', async (command, body, workflowStatus) => {
    const { status, place } = await send(`application/ld+json;domain-model=${command}`, body)
    expect(status).toBe(204)
    expect(place['workflowStatus']).toBe(workflowStatus)
  })

  it.each(['tomorrow', 5, {}, '2026-13-01'])('refuses %j as the date of publication', async (publicationDate) => {
    const body = JSON.stringify({ publicationDate })
    expect(await send('application/ld+json;domain-model=Publish', body)).toMatchObject({
      status: 400,
      answer: { schemaErrors: [{ jsonPointer: '/publicationDate' }] },
    })
  })

  it.each(['{', `${'['.repeat(513)}${']'.repeat(513)}`])('takes %s for no JSON', async (body) => {
    expect(await send('application/ld+json;domain-model=Reject', body)).toMatchObject({
      status: 400,
      answer: { type: 'https://api.publiq.be/probs/body/invalid-syntax' },
    })
  })

  it.each([
    ['application/ld+json;domain-model=Explode', 'The command in content-type is not supported.'],
    ['application/ld+json', 'Unable to determine domain-model'],
  ])('fails as the real server does for %s', async (contentType, title) => {
    expect(await send(contentType)).toMatchObject({
      status: 500,
      answer: { type: 'about:blank', title, status: 500 },
    })
  })
})

describe('two requests at once', () => {
  it('do not lose each other’s changes', async () => {
    const twin = placeTwin()
    const path = await twin.create()
    await Promise.all([
      twin.send(`PUT ${path}/name/fr`, { name: 'La Grange' }),
      twin.send(`PUT ${path}/name/en`, { name: 'The Barn' }),
    ])
    expect(await twin.read(path)).toMatchObject({ name: { fr: 'La Grange', en: 'The Barn' }, playhead: 2 })
  })
})

function at(document: unknown, path: string): unknown {
  return path.split('.').reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], document)
}
