import { describe, expect, it } from 'vitest'
import { normalizeUrl } from '../../src/entry/news-articles/news-article.ts'
import { type SeededTwin, seededTwin } from '../support/seeded-twin.ts'

const unknownId = '99999999-9999-4999-8999-999999999999'
const article = {
  headline: 'Een avond in De Schuur',
  inLanguage: 'nl',
  text: 'Wie er was, praat er nog over.',
  about: '17284745-7bcf-461a-aad0-d3ad54880e75',
  publisher: 'De Krant',
  publisherLogo: 'https://krant.example/logo.png',
  url: 'https://krant.example/schuur',
}
const image = { url: 'https://krant.example/schuur.jpg', copyrightHolder: 'Fotograaf' }
const ld = 'application/ld+json'

async function create(twin: SeededTwin, properties: object = {}): Promise<string> {
  const { status, body } = await twin.send('POST /news-articles', { ...article, ...properties }, { as: null })
  expect(status).toBe(201)
  return (body as { id: string }).id
}

describe('news articles', () => {
  it('are made, read, replaced and deleted by anyone', async () => {
    const { send } = seededTwin()
    const anyone = { as: null }
    const { status, body } = await send('POST /news-articles', { ...article, image, extra: 1 }, anyone)
    const { id } = body as { id: string }
    expect({ status, body }).toEqual({ status: 201, body: { id, ...article, image } })
    expect(await send(`GET /news-articles/${id}`, undefined, anyone)).toEqual({ status: 200, body })
    expect(await send(`PUT /news-articles/${id}`, { ...article, headline: 'Anders' }, anyone)).toEqual({
      status: 200,
      body: { id, ...article, headline: 'Anders' },
    })
    for (let times = 0; times < 2; times++) {
      expect(await send(`DELETE /news-articles/${id}`, undefined, anyone)).toEqual({ status: 204, body: undefined })
    }
    expect(await send(`GET /news-articles/${id}`, undefined, anyone)).toMatchObject({
      status: 404,
      body: { detail: `The News Article with id "${id}" was not found.` },
    })
  })

  it('are linked data for those who ask', async () => {
    const twin = seededTwin()
    const id = await create(twin)
    const linked = {
      '@context': '/contexts/NewsArticle',
      '@id': `/news-articles/${id}`,
      '@type': 'https://schema.org/NewsArticle',
      id,
      ...article,
    }
    expect((await twin.send(`GET /news_articles/${id}`, undefined, { accept: ld })).body).toEqual(linked)
    expect((await twin.send('GET /news-articles', undefined, { accept: ld })).body).toEqual({
      'hydra:member': [linked],
    })
  })

  it('are listed by thirty, by publisher, event and URL', async () => {
    const twin = seededTwin()
    for (let number = 0; number < 31; number++) await create(twin, { url: `https://krant.example/${number}` })
    const list = async (query: string) =>
      (await twin.send(`GET /news-articles?${query}`, undefined, { as: null })).body as { url: string }[]
    expect(await list('')).toHaveLength(30)
    expect(await list('page=2')).toMatchObject([{ url: 'https://krant.example/30' }])
    expect(await list('page=3')).toEqual([])
    expect(await list('publisher=Het+Blad')).toEqual([])
    expect(await list(`about=${article.about}&publisher=De+Krant&url=https://krant.example/7`)).toHaveLength(1)
  })

  it('are one a URL and event, save after a full update', async () => {
    const twin = seededTwin()
    const id = await create(twin, { url: 'https://krant.example/%7eschuur' })
    const again = { ...article, url: 'https://krant.example/~schuur' }
    expect(await twin.send('POST /news-articles', again)).toMatchObject({
      status: 400,
      body: {
        type: 'https://api.publiq.be/probs/body/invalid-data',
        detail: `A news article with the given url and about already exists. (${id}) Do a GET /news-articles request with \`url\` and \`about\` parameters to find it programmatically.`,
      },
    })
    const other = await create(twin, { ...again, about: unknownId })
    expect(await twin.send(`PUT /news-articles/${other}`, again)).toMatchObject({ status: 200 })
  })

  it.each([
    [{ headline: null }, '/', 'The required properties (headline) are missing'],
    [{ inLanguage: 'it' }, '/inLanguage', 'The data should match one item from enum'],
    [{ image: { url: image.url } }, '/image', 'The required properties (copyrightHolder) are missing'],
    [{ image: { ...image, copyrightHolder: 'x' } }, '/image/copyrightHolder', 'Minimum string length is 2, found 1'],
  ])('refuses %j', async (properties, jsonPointer, error) => {
    const twin = seededTwin()
    expect(await twin.send('POST /news-articles', { ...article, ...properties })).toMatchObject({
      status: 400,
      body: { schemaErrors: [{ jsonPointer, error }] },
    })
    expect(twin.state.newsArticles.size).toBe(0)
  })

  it('are not made by a full update', async () => {
    expect(await seededTwin().send(`PUT /news-articles/${unknownId}`, article)).toMatchObject({ status: 404 })
  })
})

describe('normalizeUrl', () => {
  it.each([
    ['https://x.example/%7euser', 'https://x.example/~user'],
    ['https://x.example/caf%c3%a9?q=%2f', 'https://x.example/caf%C3%A9?q=%2F'],
    ['https://x.example/?q=100%', 'https://x.example/?q=100%25'],
    ['https://x.example/a/../b', 'https://x.example/a/../b'],
    ['https://x.example/café noir', 'https://x.example/caf%C3%A9%20noir'],
    ['https://x.example/\uD800', 'https://x.example/%EF%BF%BD'],
  ])('makes of %s %s', (url, normalized) => {
    expect(normalizeUrl(url)).toBe(normalized)
    expect(normalizeUrl(normalized)).toBe(normalized)
  })
})
