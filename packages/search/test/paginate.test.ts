import { ProblemError, TransportError } from '@uitkit/client'
import { describe, expect, test } from 'vitest'
import { paginate, TooManyResultsError } from '../src/paginate.ts'
import { notFound, searchWith } from './support/search-server.ts'

/** What is read until it ends, and how it ends. */
async function read(results: AsyncIterable<{ '@id': string }>): Promise<{ ids: string[]; error: unknown }> {
  const ids: string[] = []
  try {
    for await (const result of results) ids.push(result['@id'])
    return { ids, error: undefined }
  } catch (error) {
    return { ids, error }
  }
}

describe('all results are read', () => {
  test('page by page, in their order, with no request after the last one', async () => {
    const { search, windows } = searchWith(7)
    const { ids, error } = await read(paginate(search.searchEvents, {}, { pageSize: 3 }))
    expect({ ids, error }).toEqual({ ids: ['0', '1', '2', '3', '4', '5', '6'], error: undefined })
    expect(windows).toEqual(['0+3', '3+3', '6+3'])
  })

  test('when they fill the last page', async () => {
    const { search, windows } = searchWith(6)
    expect((await read(paginate(search.searchEvents, {}, { pageSize: 3 }))).ids).toHaveLength(6)
    expect(windows).toEqual(['0+3', '3+3'])
  })

  test('when there are none', async () => {
    const { search, windows } = searchWith(0)
    expect(await read(paginate(search.searchEvents, {}))).toEqual({ ids: [], error: undefined })
    expect(windows).toHaveLength(1)
  })

  test('when there are just as many as Search gives', async () => {
    const { search, windows } = searchWith(10_000)
    const { ids, error } = await read(paginate(search.searchEvents, {}, { pageSize: 2000 }))
    expect([ids.length, error]).toEqual([10_000, undefined])
    expect(windows).toEqual(['0+2000', '2000+2000', '4000+2000', '6000+2000', '8000+2000'])
  })

  test('500 at a time, unless told otherwise', async () => {
    const { search, windows } = searchWith(501)
    await read(paginate(search.searchEvents, {}))
    expect(windows).toEqual(['0+500', '500+500'])
  })

  test('of places, offers and organizers too, with the query on each page', async () => {
    const { search, urls } = searchWith(2)
    await read(paginate(search.searchPlaces, { 'labels[]': ['jazz', 'blues'] }, { pageSize: 1 }))
    await read(paginate(search.searchOffers, { q: 'jazz' }))
    await read(paginate(search.searchOrganizers, { name: 'jazz' }))
    expect(urls.map(({ pathname }) => pathname)).toEqual(['/places', '/places', '/offers', '/organizers'])
    for (const { searchParams } of urls.slice(0, 2)) expect(searchParams.getAll('labels[]')).toEqual(['jazz', 'blues'])
  })
})

test('a query that is too long for a URL is read in the same way', async () => {
  const { search, windows, urls } = searchWith(3)
  const q = 'jazz OR '.repeat(2000) + 'blues'
  const { ids, error } = await read(paginate(search.queryEvents, { q, status: ['Available'] }, { pageSize: 2 }))
  expect({ ids, error }).toEqual({ ids: ['0', '1', '2'], error: undefined })
  expect(windows).toEqual(['0+2', '2+2'])
  for (const { searchParams } of urls) expect(searchParams.get('q')).toBe(q)
})

describe('more results than Search gives', () => {
  test('are an error after the last one that it gives, which says how many are left and what to do', async () => {
    const { search, windows } = searchWith(12_345)
    const { ids, error } = await read(paginate(search.searchEvents, {}, { pageSize: 1500 }))
    expect(ids).toHaveLength(10_000)
    expect(windows.at(-1)).toBe('9000+1000')
    expect(error).toBeInstanceOf(TooManyResultsError)
    expect(error).toMatchObject({ name: 'TooManyResultsError', totalItems: 12_345, left: 2345 })
    expect((error as Error).message).toMatch(/^2345 of 12345 results are left: .* 10000 .*Narrow it/)
  })

  test('are an error also when only a few are left', async () => {
    const { search } = searchWith(10_001)
    expect(await read(paginate(search.searchEvents, {}, { pageSize: 700 }))).toMatchObject({ error: { left: 1 } })
  })
})

describe('reading ends', () => {
  test('with a ProblemError when Search refuses', async () => {
    const { search } = searchWith(0)
    search.http.use({ onRequest: () => notFound('Unknown query parameter(s): x') })
    const { error } = await read(paginate(search.searchEvents, {}))
    expect(error).toBeInstanceOf(ProblemError)
    expect(error).toMatchObject({ status: 404, detail: 'Unknown query parameter(s): x' })
  })

  test('with no further request when the caller has enough', async () => {
    const { search, windows } = searchWith(100)
    for await (const result of paginate(search.searchEvents, {}, { pageSize: 10 })) {
      if (result['@id'] === '9') break
    }
    expect(windows).toEqual(['0+10'])
  })

  test('with a TransportError when the signal aborts, before the next request', async () => {
    const { search, windows } = searchWith(100)
    const { signal, abort } = abortable()
    const results = paginate(search.searchEvents, {}, { pageSize: 10, signal })
    await results.next()
    abort()
    const { ids, error } = await read(results)
    expect(ids).toHaveLength(9)
    expect(error).toBeInstanceOf(TransportError)
    expect(error).toMatchObject({ reason: 'abort' })
    expect(windows).toEqual(['0+10'])
  })
})

test.each([0, -1, 2001, 1.5, Number.NaN])('a page size of %d is refused at once', async (pageSize) => {
  const { search, windows } = searchWith(1)
  expect(() => paginate(search.searchEvents, {}, { pageSize })).toThrow(
    new RangeError(`pageSize: 1 to 2000, not ${pageSize}`),
  )
  expect(windows).toEqual([])
})

function abortable(): { signal: AbortSignal; abort: () => void } {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}
