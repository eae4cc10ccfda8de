import { beforeAll, describe, expect, it } from 'vitest'
import type { SpecOperation, SpecTable } from '../../src/core/spec.ts'
import { cultuurkuur } from '../../src/generated/cultuurkuur.ts'
import { images } from '../../src/generated/images.ts'
import { mailingLists } from '../../src/generated/mailing-lists.ts'
import { newsArticles } from '../../src/generated/news-articles.ts'
import { organizers } from '../../src/generated/organizers.ts'
import { ownerships } from '../../src/generated/ownerships.ts'
import { productions } from '../../src/generated/productions.ts'
import { users } from '../../src/generated/users.ts'
import { type OrganizerTwin, organizerTwin } from '../organizers/organizer-twin.ts'
import { admin, manager, owner, stranger } from '../support/seeded-twin.ts'

// Every published operation of the Entry API that is about no event or place, refused in each way that publiq documents.

const nowhere = '99999999-9999-4999-8999-999999999999'
const imageId = '77777777-7777-4777-8777-777777777777'

let twin: OrganizerTwin
/** Ids of what there is, by the parameter of a path. */
let ids: Readonly<Record<string, string>>
let before: unknown
beforeAll(async () => {
  twin = organizerTwin()
  const organizerId = (await twin.create()).split('/').at(-1) ?? ''
  const idOf = async (target: string, body: object, as = owner) =>
    Object.values((await twin.send(target, body, { as })).body as Readonly<Record<string, string>>)[0] ?? ''
  const article = {
    headline: 'x',
    inLanguage: 'nl',
    text: 'x',
    about: nowhere,
    publisher: 'x',
    url: 'https://a.example',
  }
  ids = {
    organizerId,
    ownershipId: await idOf('POST /ownerships', { itemId: organizerId, itemType: 'organizer' }, manager),
    productionId: await idOf('POST /productions', { name: 'Hamlet', eventIds: [nowhere] }, manager),
    articleId: await idOf('POST /news-articles', { ...article, publisherLogo: 'https://a.example/logo.png' }),
    imageId,
    userId: owner.id,
    email: owner.email,
    language: 'nl',
    labelName: 'Shown',
    mailingListId: '1',
  }
  twin.state.media.set(imageId, { id: imageId, contentUrl: 'https://a.example/gevel.png' })
  before = kept()
})

const kept = () => {
  const { organizers, ownerships, productions, newsArticles, media } = twin.state
  return [organizers, ownerships, productions, newsArticles, media].map((entries) => [...entries])
}

function pathOf({ path }: SpecOperation, values: Readonly<Record<string, string>>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? nowhere)
}

type Case = readonly [name: string, operation: SpecOperation]

/** The operations of a document, without or with those that are named. */
function operationsOf({ operations }: SpecTable, { but = [], only }: { but?: string[]; only?: string[] } = {}): Case[] {
  return Object.entries(operations).filter(([name]) => (only ? only.includes(name) : !but.includes(name)))
}

const guarded = [
  ...operationsOf(organizers, { but: ['get'] }),
  ...operationsOf(ownerships),
  ...operationsOf(productions),
  ...operationsOf(images, { only: ['create'] }),
  ...operationsOf(users),
  ...operationsOf(mailingLists),
]

describe('the Entry API, but for events and places', () => {
  it.each(guarded)('answers 401 without a token: %s', async (_, operation) => {
    expect(await twin.send(`${operation.method} ${pathOf(operation, ids)}`, '{', { as: null })).toMatchObject({
      status: 401,
      body: { title: 'Unauthorized', detail: 'Authorization header missing.' },
    })
  })

  it.each(guarded)('answers 401 to an API key that nobody knows: %s', async (_, operation) => {
    const answer = await twin.send(`${operation.method} ${pathOf(operation, ids)}`, '{', { apiKey: 'x' })
    expect(answer).toMatchObject({ status: 401, body: { detail: 'Could not authenticate with API key "x".' } })
  })

  it.each([
    ...operationsOf(organizers, { only: ['get'] }),
    ...operationsOf(newsArticles, { only: ['get', 'list'] }),
    ...operationsOf(images, { only: ['get'] }),
    ...operationsOf(cultuurkuur),
  ])('wants no token: %s', async (_, operation) => {
    const answer = await twin.send(`${operation.method} ${pathOf(operation, ids)}`, undefined, { as: null })
    expect(answer).toMatchObject({ status: 200 })
  })

  it.each(operationsOf(organizers, { but: ['create'] }))('answers 404 for no organizer: %s', async (_, operation) => {
    const path = pathOf(operation, { ...ids, organizerId: nowhere })
    expect(await twin.send(`${operation.method} ${path}`, {}, { as: admin })).toMatchObject({
      status: 404,
      body: { title: 'Not Found', detail: `The Organizer with id "${nowhere}" was not found.` },
    })
  })

  it.each([
    ...operationsOf(ownerships, { but: ['list', 'request'] }),
    ...operationsOf(productions, { only: ['addEvent', 'merge'] }),
    ...operationsOf(newsArticles, { only: ['get'] }),
    ...operationsOf(images, { only: ['get'] }),
    ...operationsOf(users, { but: ['getCurrent'] }),
  ])('answers 404 for what there is not: %s', async (_, operation) => {
    const path = pathOf(operation, { email: 'nobody@twin.example' })
    expect(await twin.send(`${operation.method} ${path}`, {}, { as: admin })).toMatchObject({
      status: 404,
      body: { type: 'https://api.publiq.be/probs/url/not-found', status: 404 },
    })
  })

  const anyone = ['get', 'create', 'getPermissions', 'addLabel', 'removeLabel', 'getVerenigingsloket']
  it.each([
    ...operationsOf(organizers, { but: [...anyone, 'removeVerenigingsloket'] }),
    ...operationsOf(ownerships, { but: ['list', 'request'] }),
    ...operationsOf(productions, { but: ['list'] }),
    ...operationsOf(users, { but: ['getCurrent'] }),
  ])('answers 403 to a stranger: %s', async (name, operation) => {
    const answer = await twin.send(`${operation.method} ${pathOf(operation, ids)}`, bodies[name], { as: stranger })
    expect(answer).toMatchObject({
      status: 403,
      body: { type: 'https://api.publiq.be/probs/auth/forbidden', title: 'Forbidden' },
    })
  })

  const withBody = [organizers, ownerships, productions, newsArticles, images].flatMap((table) =>
    operationsOf(table).filter(([, { body }]) => body),
  )
  it.each(withBody)('answers 400 to a body that is none: %s', async (_, operation) => {
    const target = `${operation.method} ${pathOf(operation, ids)}`
    expect(await twin.send(target, '', { as: admin })).toMatchObject({ status: 400, body: { title: 'Body missing' } })
    expect(await twin.send(target, '{', { as: admin })).toMatchObject({
      status: 400,
      body: { title: 'Invalid body syntax', detail: 'The given request body could not be parsed as JSON.' },
    })
    expect(await twin.send(target, 'true', { as: admin })).toMatchObject({
      status: 400,
      body: { schemaErrors: [{ jsonPointer: '/', error: 'Root element must be an array or object' }] },
    })
  })

  it('changes nothing so', () => {
    expect(kept()).toEqual(before)
  })
})

const [address, name] = [
  { addressCountry: 'BE', addressLocality: 'Gent', postalCode: '9000', streetAddress: 'Kouter 1' },
  { name: 'Nieuw' },
]

/** A right body for each operation that a stranger may not do; those that are not here take none. */
const bodies: Readonly<Record<string, unknown>> = {
  addImage: { id: imageId },
  create: { name: 'Hamlet', eventIds: [nowhere] },
  replace: { mainLanguage: 'nl', name: { nl: 'Nieuw' }, url: 'https://nieuw.example' },
  replaceLabels: { labels: [] },
  setMainImage: { imageId: nowhere },
  skip: { eventIds: ['a', 'b'] },
  updateAddress: address,
  updateContactPoint: {},
  updateContributors: [],
  updateDescription: { description: 'Nieuw' },
  updateDutchAddress: address,
  updateDutchName: name,
  updateEducationalDescription: { educationalDescription: 'Nieuw' },
  updateImages: [{ id: nowhere, description: 'Nieuw' }],
  updateName: name,
  updateUrl: { url: 'https://nieuw.example' },
}
