import { clientCredentials } from '@uitkit/auth'
import { CredentialsError, isProblem, ProblemError, unwrap } from '@uitkit/client'
import { createCultuurkuurClient } from '@uitkit/cultuurkuur'
import { createMailingListsClient, problemType as mailingListProblem } from '@uitkit/mailing-lists'
import { createNewsArticlesClient } from '@uitkit/news-articles'
import { createOrganizersClient } from '@uitkit/organizers'
import { createOwnershipsClient, problemType as ownershipProblem } from '@uitkit/ownerships'
import { createProductionsClient } from '@uitkit/productions'
import { createTaxonomyClient } from '@uitkit/taxonomy'
import { createUsersClient, problemType as userProblem } from '@uitkit/users'
import { expect, test } from 'vitest'
import { world } from './support.ts'

const lotte = 'lotte.maes@twin.example'
const eventIds = [1, 2, 3].map((number) => `0000000${number}-2222-4333-8444-555555555555`) as [string, string, string]

test('users: whoever is logged in learns who that is, and only who manages users looks others up', async () => {
  const { as } = world()
  const ofLotte = createUsersClient(await as('lotte'))
  const { data } = await ofLotte.getCurrent()
  expect(data).toMatchObject({ email: lotte })
  const refused = await ofLotte.getByEmail(lotte)
  expect(refused.status).toBe(403)
  expect(isProblem(refused.error, userProblem.forbidden)).toBe(true)

  const ofAdmin = createUsersClient(await as('beheerder'))
  const found = unwrap(await ofAdmin.getByEmail(lotte))
  expect(unwrap(await ofAdmin.get(found.uuid))).toEqual(found)
  await expect(ofAdmin.get('nobody').then(unwrap)).rejects.toMatchObject({ name: 'ProblemError', status: 404 })
})

test('users: a client access token has no user, which is told before anything is sent', async () => {
  const { mock } = world()
  const client = { clientId: 'twin-cultuurhuis', clientSecret: 'not-a-secret-cultuurhuis' }
  const { environment, fetch } = mock
  const credentials = clientCredentials({ environment, fetch, ...client })
  const users = createUsersClient({ environment, fetch, credentials })
  await expect(users.getCurrent()).rejects.toThrow(CredentialsError)
  await expect(users.getCurrent()).rejects.toThrow(/userAccessToken/)
})

test('mailing lists: an address is subscribed, or the problem says what is wrong with it', async () => {
  const lists = createMailingListsClient(await world().as('lotte'))
  expect(await lists.subscribe(7, { email: lotte })).toMatchObject({ ok: true, status: 204, data: undefined })
  const { status, error } = await lists.subscribe(7, { email: 'no address' })
  expect(status).toBe(400)
  expect(isProblem(error, mailingListProblem.bodyInvalidData)).toBe(true)
  const missing = await lists.subscribe(7, {} as { email: string })
  expect(missing.error?.schemaErrors).toEqual([expect.objectContaining({ jsonPointer: '/' })])
})

test('cultuurkuur: its lists are for everyone, without credentials', async () => {
  const { environment, fetch } = world().mock
  const cultuurkuur = createCultuurkuurClient({ environment, fetch })
  expect(unwrap(await cultuurkuur.getRegions())).not.toEqual([])
  expect(unwrap(await cultuurkuur.getEducationLevels())).not.toEqual([])
})

test('taxonomy: terms come without credentials, and an unknown environment is told when the client is made', async () => {
  const { environment, fetch } = world().mock
  const { terms } = unwrap(await createTaxonomyClient({ environment, fetch }).listTerms())
  expect(terms?.length).toBeGreaterThan(100)
  expect(() => createTaxonomyClient({ environment: { entry: environment.entry }, fetch })).toThrow(/taxonomy/)
})

test('ownerships: an organizer is asked for, given and taken back; twice is a conflict that has a type', async () => {
  const { as } = world()
  const options = await as('beheerder')
  const organizers = createOrganizersClient(options)
  const made = await organizers.create({ mainLanguage: 'nl', name: { nl: 'De Kring' }, url: 'https://dekring.example' })
  const itemId = unwrap(made).organizerId
  const ownerships = createOwnershipsClient(options)
  const wish = { itemId, itemType: 'organizer', ownerEmail: lotte } as const

  const { id } = unwrap(await ownerships.request(wish))
  const twice = await ownerships.request(wish)
  expect(twice.status).toBe(409)
  expect(isProblem(twice.error, ownershipProblem.ownershipAlreadyExists)).toBe(true)

  const ofLotte = createOrganizersClient(await as('lotte'))
  expect((await ofLotte.updateName(itemId, 'nl', { name: 'De Cirkel' })).status).toBe(403)
  expect(unwrap(await ownerships.approve(id))).toBeUndefined()
  expect((await ofLotte.updateName(itemId, 'nl', { name: 'De Cirkel' })).status).toBe(204)
  const { member } = unwrap(await ownerships.list({ itemId }))
  expect(member).toEqual([expect.objectContaining({ id, state: 'approved' })])

  expect((await ownerships.delete(id)).status).toBe(204)
  expect((await ofLotte.updateName(itemId, 'nl', { name: 'De Kring' })).status).toBe(403)
  expect((await ownerships.reject('00000000-2222-4333-8444-555555555555')).status).toBe(404)
})

test('productions: events are gathered, found by name, merged and skipped', async () => {
  const productions = createProductionsClient(await world().as('beheerder'))
  const [first, second, third] = eventIds
  const hamlet = unwrap(await productions.create({ name: 'Hamlet', eventIds: [first] })).productionId
  const lear = unwrap(await productions.create({ name: 'King Lear', eventIds: [second] })).productionId
  expect((await productions.addEvent(hamlet, third)).status).toBe(204)
  expect((await productions.addEvent(hamlet, second)).status).toBe(400)
  expect((await productions.merge(hamlet, lear)).status).toBe(204)
  const { member } = unwrap(await productions.list({ name: 'ham' }))
  expect(member).toEqual([expect.objectContaining({ productionId: hamlet })])
  expect(unwrap(await productions.list({ name: 'lear' })).totalItems).toBe(0)
  expect(await productions.skip({ eventIds: [first, second] })).toMatchObject({
    ok: true,
    status: 200,
    data: undefined,
  })
})

test('news articles: an article is written, replaced, listed by its subject and taken back', async () => {
  const news = createNewsArticlesClient(await world().as('lotte'))
  const article = {
    headline: 'De zaal gaat weer open',
    inLanguage: 'nl',
    text: 'Na een jaar van werken.',
    about: eventIds[0],
    publisher: 'De Stadskrant',
    publisherLogo: 'https://stadskrant.example/logo.png',
    url: 'https://stadskrant.example/zaal',
  } as const
  const id = unwrap(await news.create(article)).id
  expect((await news.replace(id, { ...article, headline: 'De zaal is open' })).ok).toBe(true)
  expect(unwrap(await news.get(id))).toMatchObject({ headline: 'De zaal is open' })
  expect(JSON.stringify(unwrap(await news.list({ about: eventIds[0] })))).toContain(id)
  expect((await news.delete(id)).status).toBe(204)
  await expect(news.get(id).then(unwrap)).rejects.toThrow(ProblemError)
})
