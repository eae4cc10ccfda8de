import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { State } from '../../src/state.ts'
import { admin, type SeededTwin, seededTwin } from '../support/seeded-twin.ts'

const unknownId = '99999999-9999-4999-8999-999999999999'

const organizerProperties =
  'name name/nl url description/fr educational-description/nl address address/en contact-point labels contributors images/main'

/** Everything but offers, which have a test of their own. Stands for what the twin has: `{organizer}` and so on. */
const targets = [
  'POST /organizers',
  'POST /imports/organizers',
  'PUT /organizers/{organizer}',
  ...organizerProperties.split(' ').map((property) => `PUT /organizers/{organizer}/${property}`),
  'POST /organizers/{organizer}/images',
  'PATCH /organizers/{organizer}/images',
  'POST /ownerships',
  'POST /productions',
  'POST /productions/skip',
  'PUT /productions/{production}/name',
  'POST /news-articles',
  'PUT /news-articles/{article}',
  'POST /images',
  'PUT /mailing-list/1',
  'POST /labels',
  'PATCH /labels/Shown',
  'POST /roles',
  'PATCH /roles/{role}',
  'PUT /roles/{role}/constraints',
]

const properties = `
  mainLanguage name url website description educationalDescription address contact labels contactPoint
  hiddenLabels images phone email id imageId mediaObjectId language @id itemId itemType ownerId ownerEmail
  eventIds headline inLanguage text about publisher publisherLogo image contentUrl copyrightHolder visibility
  privacy command query nl fr addressCountry addressLocality postalCode streetAddress __proto__ constructor
  toString length
`
  .trim()
  .split(/\s+/)
const words = ['nl', 'xx', '__proto__', 'constructor', 'https://a.example', 'http://', 'organizer', 'Shown', unknownId]

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(fc.constantFrom(...words), fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...properties), tie('value'), { maxKeys: 6 }),
  ),
}))

const body = fc.oneof(
  { weight: 4, arbitrary: value.map((json) => JSON.stringify(json)) },
  { weight: 1, arbitrary: fc.string() },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      'null',
      '3',
      '"x"',
      '[]',
      '{}',
      '{',
      '[1,',
      '{"a":1}}',
      '\uFEFF{}',
      '{"__proto__":{"name":"x"}}',
      '['.repeat(100_000) + ']'.repeat(100_000),
      `${'{"name":'.repeat(5_000)}1${'}'.repeat(5_000)}`,
      JSON.stringify({ labels: Array.from({ length: 10_000 }, (_, index) => index) }),
      JSON.stringify(Array.from({ length: 10_000 }, () => ({ id: unknownId }))),
      JSON.stringify({ name: 'x'.repeat(100_000), query: '('.repeat(1_000) }),
    ),
  },
)

const contentType = fc.constantFrom(
  'application/json',
  'application/ld+json',
  'text/plain',
  'application/x-www-form-urlencoded',
  '',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'image/png',
)

describe('bad input', () => {
  it('is answered with a problem, changes nothing, and does not stop the twin', { timeout: 60_000 }, async () => {
    const { twin, path } = await filledTwin()
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...targets), body, contentType, async (target, sent, contentType) => {
        const before = kept(twin.state)
        const { status, body } = await twin.send(path(target), sent, { as: admin, contentType })
        if (status < 400) return
        expect(status).toBeLessThan(500)
        expect(body).toMatchObject({ type: expect.any(String), title: expect.any(String), status })
        expect(kept(twin.state)).toEqual(before)
      }),
      { numRuns: 1_500 },
    )
    expect(Object.hasOwn(Object.prototype, 'name')).toBe(false)
    expect(await twin.send(path('GET /organizers/{organizer}'))).toMatchObject({ status: 200 })
  })

  it('in a path is a name like any other', async () => {
    const { twin, path } = await filledTwin()
    for (const word of ['__proto__', 'constructor', 'toString', '%00', '%', '%E0%A4%A', 'a%2Fb', '..%2F..']) {
      for (const target of [
        `GET /organizers/${word}`,
        `GET /organizers/{organizer}/permissions/${word}`,
        `GET /labels/${word}`,
        `GET /ownerships/${word}`,
        `GET /news-articles/${word}`,
        `GET /images/${word}`,
        `GET /roles/${word}`,
        `GET /users/${word}`,
        `GET /users/emails/${word}`,
        `PUT /productions/${word}/events/${word}`,
        `DELETE /organizers/{organizer}/description/${word}`,
        `DELETE /organizers/{organizer}/images/${word}`,
        `PUT /roles/{role}/permissions/${word}`,
        `PUT /roles/${word}/users/${word}`,
        `GET /${word}`,
      ]) {
        const { status } = await twin.send(path(target), undefined, { as: admin })
        expect([target, status]).toEqual([target, expect.toBeOneOf([200, 204, 404])])
      }
    }
  })
})

/** One of each, and what puts their ids into a target. */
async function filledTwin(): Promise<{ twin: SeededTwin; path(target: string): string }> {
  const twin = seededTwin()
  const idOf = async (target: string, body: unknown, property: string) => {
    const answer = await twin.send(target, body, { as: admin })
    return (answer.body as Readonly<Record<string, string>>)[property] ?? ''
  }
  const article = {
    headline: 'x',
    inLanguage: 'nl',
    text: 'x',
    about: unknownId,
    publisher: 'x',
    url: 'https://a.example',
  }
  const ids: Readonly<Record<string, string>> = {
    organizer: await idOf(
      'POST /organizers',
      { mainLanguage: 'nl', name: { nl: 'De Kring' }, url: 'https://dekring.example' },
      'organizerId',
    ),
    production: await idOf('POST /productions', { name: 'Hamlet', eventIds: [unknownId] }, 'productionId'),
    article: await idOf('POST /news-articles', { ...article, publisherLogo: 'https://a.example/logo.png' }, 'id'),
    role: await idOf('POST /roles', { name: 'Rol' }, 'roleId'),
  }
  return { twin, path: (target) => target.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? '') }
}

/** What a failed request may not change. */
function kept(state: State): unknown {
  const { events, places, organizers, media, ownerships, newsArticles, productions, labels, roles, rolesOfUsers } =
    state
  return [events, places, organizers, media, ownerships, newsArticles, productions, labels, roles, rolesOfUsers].map(
    (entries) => [...entries],
  )
}
