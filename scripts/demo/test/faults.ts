import type { Fetch } from '../world.ts'

/** For each step a fault of the servers that it has to notice. */
export const faults = {
  login: answering(({ url }) => url.includes('/connect'), outOfOrder),
  token: answering(
    ({ url }) => url.includes('/authorize?code='),
    async (response) => {
      const location = response.headers.get('location')?.replace(/(?<=jwt=)[^&]+/, tokenOfAStranger()) ?? ''
      return new Response(null, { status: response.status, headers: { location } })
    },
  ),
  create: answering(({ method, url }) => method === 'POST' && url.endsWith('/places'), outOfOrder),
  rename: answering(({ method, url }) => method === 'PUT' && url.endsWith('/name/nl'), outOfOrder),
  read: answering(
    ({ method, url }) => method === 'GET' && url.includes('/places/'),
    async (response) => Response.json({ ...(await response.json()), name: { nl: 'Zaal De Kelder' } }),
  ),
  'expired-token': answering(
    ({ url }) => url.endsWith('/name/fr'),
    () => new Response(null, { status: 204 }),
  ),
  mistake: answering(
    ({ method, url }) => method === 'PUT' && /places\/[^/]+$/.test(url),
    () => Response.json({}),
  ),
  'missing-key': (fetch) => {
    let apiKey = ''
    return (request) => {
      apiKey ||= request.headers.get('x-api-key') ?? ''
      if (request.method === 'PUT') request.headers.set('x-api-key', apiKey)
      return fetch(request)
    }
  },
  'unknown-place': answering(
    ({ method }) => method === 'GET',
    (response) => (response.status === 404 ? Response.json({}) : response),
  ),
  duplicate: answering(
    ({ method }) => method === 'POST',
    async (response) =>
      response.status === 409
        ? Response.json(
            { ...(await response.json()), duplicatePlaceUri: 'https://elsewhere.example/places/1' },
            { status: 409 },
          )
        : response,
  ),
} satisfies Readonly<Record<string, (fetch: Fetch) => Fetch>>

function answering(
  concerns: (request: Request) => boolean,
  change: (response: Response) => Response | Promise<Response>,
): (fetch: Fetch) => Fetch {
  return (fetch) => async (request) => {
    const response = await fetch(request)
    return concerns(request) ? change(response) : response
  }
}

function outOfOrder(): Response {
  return Response.json({ type: 'about:blank', title: 'Out of order', status: 500 }, { status: 500 })
}

function tokenOfAStranger(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'RS256' })}.${part({ typ: 'ID', sub: '1', email: 'bram@twin.example' })}.c2ln`
}
