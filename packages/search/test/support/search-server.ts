import { createSearchClient, type SearchClient } from '../../src/index.ts'

/** A client of a Search that has some events and minds its limits; the windows that were asked for, as `start+limit`. */
export function searchWith(totalItems: number): { search: SearchClient; windows: string[]; urls: URL[] } {
  const windows: string[] = []
  const urls: URL[] = []
  const fetch = async (request: Request): Promise<Response> => {
    const url = new URL(request.url)
    if (request.method === 'POST') url.search = await request.text()
    const start = Number(url.searchParams.get('start'))
    const limit = Number(url.searchParams.get('limit'))
    urls.push(url)
    windows.push(`${start}+${limit}`)
    if (!(limit >= 1 && limit <= 2000 && start + limit <= 10_000)) return notFound('The window is too large.')
    const count = Math.max(0, Math.min(limit, totalItems - start))
    const member = Array.from({ length: count }, (_, index) => ({ '@id': `${start + index}`, '@type': 'Event' }))
    return Response.json({ itemsPerPage: limit, totalItems, member })
  }
  const search = createSearchClient({
    environment: 'test',
    fetch,
    credentials: { schemes: ['clientIdentification'], authenticate: () => ({}) },
  })
  return { search, windows, urls }
}

export function notFound(detail: string): Response {
  const type = 'https://api.publiq.be/probs/url/not-found'
  return Response.json({ title: 'Not Found', type, status: 404, detail }, { status: 404 })
}
