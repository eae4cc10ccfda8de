import cultuurkuur from '@uitkit/cultuurkuur/openapi.json' with { type: 'json' }
import images from '@uitkit/images/openapi.json' with { type: 'json' }
import mailingLists from '@uitkit/mailing-lists/openapi.json' with { type: 'json' }
import newsArticles from '@uitkit/news-articles/openapi.json' with { type: 'json' }
import organizers from '@uitkit/organizers/openapi.json' with { type: 'json' }
import ownerships from '@uitkit/ownerships/openapi.json' with { type: 'json' }
import productions from '@uitkit/productions/openapi.json' with { type: 'json' }
import users from '@uitkit/users/openapi.json' with { type: 'json' }
import { expect, test } from 'vitest'
import { createMock, defaultSeed } from '../../src/index.ts'
import { contract } from './contract.ts'

// Every operation of these documents against the twin: what goes out and what comes back is held against the document by
// ajv. Each test asks for all operations of one document, and for what it documents of mistakes.

type Document = Parameters<typeof contract>[0]

const key = 'twin-key-without-refresh'
const nowhere = '11111111-2222-4333-8444-555555555555'
const linkedId = '0d1c2b3a-4f5e-4d6c-8b7a-99887766aabb'
const imageId = 'a1b2c3d4-0000-4000-8000-000000000001'
const seed = {
  ...defaultSeed,
  media: [
    {
      id: imageId,
      '@type': 'schema:ImageObject',
      contentUrl: 'https://images.uitdatabank.dev/gevel.png',
      thumbnailUrl: 'https://images.uitdatabank.dev/gevel.png',
      description: 'Gevel',
      copyrightHolder: 'Fotograaf',
      inLanguage: 'nl',
    },
  ],
  organizers: [
    {
      '@id': `https://io-test.uitdatabank.be/organizers/${linkedId}`,
      mainLanguage: 'nl',
      name: { nl: 'Cultuurdienst' },
      url: 'https://cultuurdienst.example',
      verenigingsloket: { vcode: 'V0012345', url: 'https://verenigingen.example/V0012345', status: 'confirmed' },
    },
  ],
}

interface Held {
  /** @param target A method and a path. @param as A user's name: who may do everything when left out. */
  call(target: string, body?: unknown, as?: string): Promise<{ status: number; body: Record<string, unknown> }>
  /** The operations that have been called with success, sorted. */
  succeeded(): readonly string[]
}

/** A twin of its own, held against one document. */
function hold(document: Document): Held {
  const mock = createMock({ seed })
  const { fetch, seen } = contract(document, mock.fetch)
  return {
    async call(target, body, as = 'beheerder') {
      const [method = '', path = ''] = target.split(' ')
      const response = await fetch(
        new Request(mock.environment.entry + path, {
          method,
          headers: {
            authorization: `Bearer ${await mock.tokenFor(as)}`,
            'x-api-key': key,
            'content-type': 'application/json',
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }),
      )
      const text = await response.text()
      return { status: response.status, body: text === '' ? {} : JSON.parse(text) }
    },
    succeeded: () =>
      [
        ...new Set(
          [...seen].filter((exchange) => / 2\d\d$/.test(exchange)).map((exchange) => exchange.split(' ')[0] ?? ''),
        ),
      ].toSorted(),
  }
}

function operationsOf({ paths }: Document): readonly string[] {
  return Object.values(paths)
    .flatMap((item) => Object.values(item))
    .flatMap((operation) =>
      typeof operation === 'object' && operation !== null && 'operationId' in operation
        ? [String(operation.operationId)]
        : [],
    )
    .toSorted()
}

const address = { addressCountry: 'BE', addressLocality: 'Gent', postalCode: '9000', streetAddress: 'Boekenlaan 7' }
test('images', async () => {
  const { call, succeeded } = hold(images)
  const { body } = await call('POST /images', {
    contentUrl: 'https://beeld.example/gevel.png',
    description: 'Gevel',
    copyrightHolder: 'Fotograaf',
    inLanguage: 'nl',
  })
  expect(await call(`GET /images/${body['imageId']}`)).toMatchObject({ status: 200 })
  expect(await call(`GET /images/${nowhere}`)).toMatchObject({ status: 404 })
  expect(await call('POST /images', {})).toMatchObject({ status: 400 })
  expect(succeeded()).toEqual(operationsOf(images))
})

test('organizers', async () => {
  const { call, succeeded } = hold(organizers)
  const input = { mainLanguage: 'nl', name: { nl: 'De Kring' }, url: 'https://dekring.example' }
  const { organizerId } = (await call('POST /organizers', input)).body
  const path = `/organizers/${organizerId}`
  const linked = `/organizers/${linkedId}`

  for (const [target, body, status] of [
    [`PUT ${path}`, { ...input, description: { nl: 'Groot' }, address: { nl: address }, labels: ['jazz'] }, 200],
    [`GET ${path}`, undefined, 200],
    [`PUT ${path}/name/fr`, { name: 'Le Cercle' }, 204],
    [`PUT ${path}/name`, { name: 'De Cirkel' }, 204],
    [`PUT ${path}/url`, { url: 'https://decirkel.example' }, 204],
    [`PUT ${path}/description/fr`, { description: 'Grand' }, 204],
    [`DELETE ${path}/description/fr`, undefined, 204],
    [`PUT ${path}/educational-description/nl`, { educationalDescription: 'Leerzaam' }, 204],
    [`DELETE ${path}/educational-description/nl`, undefined, 204],
    [`PUT ${path}/address/fr`, address, 204],
    [`PUT ${path}/address`, address, 204],
    [`PUT ${path}/contact-point`, { phone: ['1'] }, 204],
    [`GET ${path}`, undefined, 200],
    [`DELETE ${path}/address`, undefined, 204],
    [`PUT ${path}/labels`, { labels: ['folk'] }, 204],
    [`PUT ${path}/labels/soul`, undefined, 204],
    [`DELETE ${path}/labels/soul`, undefined, 204],
    [`PUT ${path}/contributors`, ['wout@example.org'], 204],
    [`GET ${path}/contributors`, undefined, 200],
    [`GET ${path}?embedContributors=true`, undefined, 200],
    [`GET ${path}/permissions`, undefined, 200],
    [`GET ${linked}/verenigingsloket`, undefined, 200],
    [`DELETE ${linked}/verenigingsloket`, undefined, 204],
    [`GET ${path}/verenigingsloket`, undefined, 404],
    [`PUT ${path}/name/nl`, { name: '' }, 400],
    [`PUT /organizers/${nowhere}`, input, 404],
    ['POST /organizers', { ...input, url: 'https://decirkel.example' }, 400],
  ] as const) {
    expect({ target, ...(await call(target, body)) }).toMatchObject({ target, status })
  }
  expect(await call(`PUT ${path}/name/nl`, { name: 'x' }, 'bram')).toMatchObject({ status: 403 })
  expect(await call(`DELETE ${path}/verenigingsloket`, undefined, 'bram')).toMatchObject({ status: 403 })

  for (const [target, body, status] of [
    [`POST ${path}/images`, { id: imageId }, 204],
    [`PATCH ${path}/images`, [{ id: imageId, description: 'Voorgevel' }], 204],
    [`PUT ${path}/images/main`, { imageId }, 204],
    [`GET ${path}`, undefined, 200],
    [`DELETE ${path}/images/${imageId}`, undefined, 204],
    [`PUT ${path}/images/main`, { imageId }, 400],
    [`DELETE ${path}`, undefined, 204],
  ] as const) {
    expect({ target, ...(await call(target, body)) }).toMatchObject({ target, status })
  }
  expect(succeeded()).toEqual(operationsOf(organizers))
})

test('ownerships', async () => {
  const { call, succeeded } = hold(ownerships)
  const item = { itemId: linkedId, itemType: 'organizer' }
  for (const [ownerEmail, ends] of [
    ['bram.wouters@twin.example', ['POST /approve', 'DELETE ']],
    ['lotte.maes@twin.example', ['POST /reject']],
  ] as const) {
    const { id } = (await call('POST /ownerships', { ...item, ownerEmail })).body
    expect(await call('POST /ownerships', { ...item, ownerEmail })).toMatchObject({ status: 409 })
    for (const end of ends) {
      const [method, path] = end.split(' ')
      expect(await call(`${method} /ownerships/${id}${path}`)).toMatchObject({ status: 204 })
    }
  }
  expect(await call(`GET /ownerships?itemId=${linkedId}`)).toMatchObject({ status: 200, body: { totalItems: 2 } })
  expect(await call('GET /ownerships')).toMatchObject({ status: 404 })
  expect(await call('POST /ownerships', {})).toMatchObject({ status: 400 })
  expect(await call('POST /ownerships', { ...item, itemId: nowhere })).toMatchObject({ status: 404 })
  expect(await call(`POST /ownerships/${nowhere}/approve`)).toMatchObject({ status: 404 })
  expect(succeeded()).toEqual(operationsOf(ownerships))
})

test('productions', async () => {
  const { call, succeeded } = hold(productions)
  const [first, second, third] = [1, 2, 3].map((number) =>
    nowhere.replace(/1$/, String(number)).replace('1111', `000${number}`),
  )
  const { productionId } = (await call('POST /productions', { name: 'Hamlet', eventIds: [first] })).body
  const other = (await call('POST /productions', { name: 'Macbeth', eventIds: [second] })).body['productionId']
  expect(await call('GET /productions?name=ham')).toMatchObject({ status: 200, body: { totalItems: 1 } })
  expect(await call(`PUT /productions/${productionId}/events/${third}`)).toMatchObject({ status: 204 })
  expect(await call(`PUT /productions/${productionId}/events/${second}`)).toMatchObject({ status: 400 })
  expect(await call(`POST /productions/${productionId}/merge/${other}`)).toMatchObject({ status: 204 })
  expect(await call(`POST /productions/${productionId}/merge/${other}`)).toMatchObject({ status: 404 })
  expect(await call('POST /productions/skip', { eventIds: [first, second] })).toMatchObject({ status: 200 })
  expect(await call('POST /productions/skip', { eventIds: [] })).toMatchObject({ status: 400 })
  expect(await call('POST /productions', { name: 'Lear', eventIds: [third] }, 'bram')).toMatchObject({ status: 403 })
  expect(succeeded()).toEqual(operationsOf(productions))
})

test('news articles', async () => {
  const { call, succeeded } = hold(newsArticles)
  const article = {
    headline: 'Een avond in De Schuur',
    inLanguage: 'nl',
    text: 'Wie er was, praat er nog over.',
    about: nowhere,
    publisher: 'De Krant',
    publisherLogo: 'https://krant.example/logo.png',
    url: 'https://krant.example/schuur',
    image: { url: 'https://krant.example/schuur.jpg', copyrightHolder: 'Fotograaf' },
  }
  const { id } = (await call('POST /news-articles', article)).body
  expect(await call('POST /news-articles', article)).toMatchObject({ status: 400 })
  expect(await call(`PUT /news-articles/${id}`, article)).toMatchObject({ status: 200 })
  expect(await call(`GET /news-articles/${id}`)).toMatchObject({ status: 200 })
  expect(await call(`GET /news-articles?about=${nowhere}`)).toMatchObject({ status: 200 })
  expect(await call(`DELETE /news-articles/${id}`)).toMatchObject({ status: 204 })
  expect(await call(`GET /news-articles/${id}`)).toMatchObject({ status: 404 })
  expect(succeeded()).toEqual(operationsOf(newsArticles))
})

test('users', async () => {
  const { call, succeeded } = hold(users)
  const { uuid, email } = (await call('GET /user')).body
  expect(await call(`GET /users/${uuid}`)).toMatchObject({ status: 200 })
  expect(await call(`GET /users/emails/${email}`)).toMatchObject({ status: 200 })
  expect(await call(`GET /users/${nowhere}`)).toMatchObject({ status: 404 })
  expect(await call(`GET /users/${uuid}`, undefined, 'bram')).toMatchObject({ status: 403 })
  expect(succeeded()).toEqual(operationsOf(users))
})

test('mailing lists', async () => {
  const { call, succeeded } = hold(mailingLists)
  expect(await call('PUT /mailing-list/7', { email: 'wout@example.org' })).toMatchObject({ status: 204 })
  expect(await call('PUT /mailing-list/7', {})).toMatchObject({ status: 400 })
  expect(succeeded()).toEqual(operationsOf(mailingLists))
})

test('cultuurkuur', async () => {
  const { call, succeeded } = hold(cultuurkuur)
  for (const name of ['regions', 'education-levels']) {
    expect(await call(`GET /cultuurkuur/${name}`)).toMatchObject({ status: 200 })
  }
  expect(succeeded()).toEqual(operationsOf(cultuurkuur))
})
