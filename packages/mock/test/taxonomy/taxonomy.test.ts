import { unwrap } from '@uitkit/client'
import { createTaxonomyClient } from '@uitkit/taxonomy'
import document from '@uitkit/taxonomy/openapi.json' with { type: 'json' }
import * as constants from '@uitkit/taxonomy/terms'
import { describe, expect, it } from 'vitest'
import { createMock, defaultSeed, parseSeed, type Term } from '../../src/index.ts'
import { contract } from '../contract/contract.ts'

const terms: readonly Term[] = [
  { id: '1', domain: 'theme', name: { nl: 'Poppen' }, scope: ['events'] },
  {
    id: '2',
    domain: 'eventtype',
    name: { nl: 'Voorstelling', fr: 'Spectacle' },
    scope: ['events'],
    otherSuggestedTerms: [{ id: '1', domain: 'theme', name: { nl: 'Poppen' }, scope: ['events'] }],
  },
]

/** Through a check of what is answered. */
const listTerms = async (mock = createMock()) => {
  const { environment } = mock
  const { fetch } = contract(document, mock.fetch)
  return unwrap(await createTaxonomyClient({ environment, fetch }).listTerms()).terms ?? []
}

describe('the Taxonomy API', () => {
  it('lists the constants of @uitkit/taxonomy, without credentials', async () => {
    const listed = new Map((await listTerms()).map((term) => [term.id, term]))
    const known = Object.values(constants).flatMap((group) => Object.values<string>(group))
    expect([...listed.keys()].toSorted()).toEqual([...new Set(known)].toSorted())
    expect(listed.get(constants.eventTypes.concert)).toEqual({
      id: '0.50.4.0.0',
      domain: 'eventtype',
      name: { nl: 'Concert', fr: 'Concert', de: 'Konzert', en: 'Concert' },
      scope: ['events'],
    })
  })

  it('lists the terms of the seed, as they are', async () => {
    expect(await listTerms(createMock({ seed: { terms } }))).toEqual(terms)
    expect(await listTerms(createMock({ seed: parseSeed(JSON.parse(JSON.stringify({ terms }))) }))).toEqual(terms)
  })

  it('answers any site, and nothing but GET /terms', async () => {
    const mock = createMock()
    const send = (method: string, path: string) => mock.fetch(mock.environment.taxonomy + path, { method })
    const list = await send('GET', '/terms?anything=else')
    expect(list.headers.get('access-control-allow-origin')).toBe('*')
    expect(list.headers.get('content-type')).toBe('application/json')
    expect((await send('GET', '/terms/')).status).toBe(200)
    expect((await send('GET', '/term')).status).toBe(404)
    expect((await send('POST', '/terms')).status).toBe(405)
  })
})

describe('terms in a seed', () => {
  it.each([
    [{ ...terms[0], domain: 'mood' }, 'seed.terms[0].domain'],
    [{ ...terms[0], name: { fr: 'Marionnettes' } }, 'seed.terms[0].name.nl'],
    [{ ...terms[0], scope: ['organizers'] }, 'seed.terms[0].scope[0]'],
    [{ ...terms[0], otherSuggestedTerms: [{ id: '3' }] }, 'seed.terms[0].otherSuggestedTerms[0].domain'],
  ])('are refused by the path of their mistake', (term, path) => {
    expect(() => parseSeed({ terms: [term] })).toThrow(`${path}: expected`)
  })

  it('have an id of their own', () => {
    expect(() => parseSeed({ terms: [terms[0], terms[0]] })).toThrow('seed.terms[1].id')
  })
})

describe('the Entry API', () => {
  it('knows the terms of the seed, and no others', async () => {
    const mock = createMock({ seed: { ...defaultSeed, terms } })
    const token = await mock.tokenFor('lotte')
    const create = async (...ids: string[]) => {
      const response = await mock.fetch(`${mock.environment.entry}/events`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'x-api-key': 'twin-key-without-refresh' },
        body: JSON.stringify({
          mainLanguage: 'nl',
          name: { nl: 'Jan Klaassen' },
          calendarType: 'permanent',
          location: { '@id': `${mock.environment.entry}/places/00000000-0000-0000-0000-000000000000` },
          attendanceMode: 'online',
          terms: ids.map((id) => ({ id })),
        }),
      })
      return { status: response.status, body: await response.json() }
    }
    const created = await create('2', '1')
    expect(created.status).toBe(201)
    const event = await (await mock.fetch(created.body.url)).json()
    expect(event.terms).toEqual([
      { id: '2', label: 'Voorstelling', domain: 'eventtype' },
      { id: '1', label: 'Poppen', domain: 'theme' },
    ])
    expect(await create('0.50.4.0.0')).toMatchObject({
      status: 400,
      body: { schemaErrors: [{ error: 'The term 0.50.4.0.0 does not exist or is not supported' }] },
    })
  })
})
