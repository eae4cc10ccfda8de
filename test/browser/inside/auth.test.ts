import { CallbackError, connectUrl, createState, decodeJwt, readCallback, userOf } from '@uitkit/auth'
import { beforeEach, describe, expect, it } from 'vitest'

const claims = { uid: 'an-id', nick: 'Zoë Đặng 🎭', email: 'zoe@example.com' }
const jwt = [{ typ: 'JWT', alg: 'RS256' }, claims].map(base64url).concat('c2lnbmF0dXJl').join('.')

describe('decodeJwt in a browser', () => {
  it('reads a name in any script', () => {
    expect(userOf(decodeJwt(jwt))).toEqual({ id: 'an-id', name: 'Zoë Đặng 🎭', email: 'zoe@example.com' })
  })
})

describe('createState in a browser', () => {
  it('is another value each time, that comes back from a URL as it was', () => {
    const states = Array.from({ length: 100 }, createState)
    expect(new Set(states).size).toBe(100)
    for (const state of states) {
      const url = connectUrl({ environment: 'test', destination: 'https://app.example/', state })
      const destination = new URL(url).searchParams.get('destination') ?? ''
      expect(new URL(destination).searchParams.get('state')).toBe(state)
    }
  })
})

describe('readCallback in a browser', () => {
  const address = location.href
  const page = '/callback?page=2'
  beforeEach(() => () => history.replaceState(null, '', address))

  it('gives what the address bar should be', () => {
    history.replaceState(null, '', `${page}&state=a-state&jwt=${jwt}&refresh=r%2B1#top`)
    const { url, ...tokens } = readCallback(location.href, { state: 'a-state' })
    expect(tokens).toEqual({ jwt, refresh: 'r+1' })
    history.replaceState(null, '', url)
    expect(location.href).toBe(`${location.origin}${page}#top`)
  })

  it('reads the query alone, and leaves no token behind when there was nothing else in it', () => {
    history.replaceState(null, '', `/callback?jwt=${jwt}`)
    history.replaceState(null, '', readCallback(location.search).url)
    expect(location.href).toBe(`${location.origin}/callback?`)
  })

  it('refuses a login that this browser did not begin', () => {
    history.replaceState(null, '', `${page}&jwt=${jwt}`)
    expect(() => readCallback(location.href, { state: sessionStorage.getItem('state') })).toThrow(CallbackError)
  })
})

function base64url(value: object): string {
  const binary = Array.from(new TextEncoder().encode(JSON.stringify(value)), (byte) => String.fromCharCode(byte))
  return btoa(binary.join('')).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_')
}
