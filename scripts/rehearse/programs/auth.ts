import { connectUrl, jwtProvider, readCallback } from '@uitkit/auth'

/** The way of a login: there, back, and the headers that a request then gets. */
export async function program() {
  const destination = 'https://app.example/callback'
  const there = new URL(connectUrl({ environment: 'test', destination }))
  if (there.searchParams.get('destination') !== destination) throw new Error(`The login goes to ${there}`)

  const inAnHour = Math.floor(Date.now() / 1000) + 3600
  const claims = { sub: '1', iat: inAnHour - 3600, exp: inAnHour }
  const [header, payload] = [{ alg: 'RS256', typ: 'JWT' }, claims].map((part) =>
    btoa(JSON.stringify(part)).replaceAll('=', ''),
  )
  const { jwt } = readCallback(`${destination}?jwt=${header}.${payload}.c2ln`)
  const credentials = jwtProvider({ environment: 'test', apiKey: 'key' })
  await credentials.session.set({ jwt })
  const headers = await credentials.authenticate(new Request('https://api.example/'), ['jwtProviderToken', 'apiKey'])
  if (headers['authorization'] !== `Bearer ${jwt}`) throw new Error('A request gets no token.')
  if (headers['x-api-key'] !== 'key') throw new Error('A request gets no key.')
}
