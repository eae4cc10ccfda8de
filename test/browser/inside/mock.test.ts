import { decodeJwt, jwtProvider, readCallback, userOf } from '@uitkit/auth'
import { unwrap } from '@uitkit/client'
import { createMock } from '@uitkit/mock'
import { createPlacesClient } from '@uitkit/places'
import { describe, expect, it } from 'vitest'
import { newPlace } from '../new-place.ts'

describe('createMock in a browser', () => {
  it('plays the Entry API for a client that is given its fetch', async () => {
    const mock = createMock()
    const { environment, fetch } = mock
    const credentials = jwtProvider({ environment, apiKey: 'twin-key-without-refresh' })
    const places = createPlacesClient({ environment, fetch, credentials })
    await credentials.session.set({ jwt: await mock.tokenFor('lotte') })

    const { placeId } = unwrap(await places.create(newPlace('De Kleine Zaal')))
    expect((await places.updateName(placeId, 'nl', { name: 'De Grote Zaal' })).status).toBe(204)
    expect(unwrap(await places.get(placeId)).name).toEqual({ nl: 'De Grote Zaal' })
  })

  it('logs in through the redirects', async () => {
    const url = await createMock().walkLogin('lotte', { destination: 'https://app.example/callback?page=2' })
    const { jwt, url: cleaned } = readCallback(url)
    expect(cleaned).toBe('https://app.example/callback?page=2')
    expect(userOf(decodeJwt(jwt)).email).toBe('lotte.maes@twin.example')
  })

  it('signs tokens that its published key verifies', async () => {
    const mock = createMock()
    const jwt = await mock.tokenFor('lotte')
    const discovery = await mock.fetch(`${mock.environment.auth}/.well-known/openid-configuration`)
    const { jwks_uri } = (await discovery.json()) as { jwks_uri: string }
    const { keys } = (await (await mock.fetch(jwks_uri)).json()) as { keys: JsonWebKey[] }
    expect(await verify(jwt, keys[0] ?? {})).toBe(true)
    expect(await verify(jwt.replace('.', '.a'), keys[0] ?? {})).toBe(false)
  })

  it('refuses a forged token', async () => {
    const { environment, fetch, tokenFor } = createMock()
    const credentials = jwtProvider({ environment, apiKey: 'twin-key-without-refresh' })
    const places = createPlacesClient({ environment, fetch, credentials })
    const [header, , signature] = (await tokenFor('lotte')).split('.')
    const [, payload] = (await tokenFor('bram')).split('.')
    await credentials.session.set({ jwt: [header, payload, signature].join('.') })
    expect((await places.create(newPlace('De Kleine Zaal'))).status).toBe(401)
  })
})

async function verify(jwt: string, jwk: JsonWebKey): Promise<boolean> {
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['verify'])
  const [, signed = '', signature = ''] = /^(.*)\.(.*)$/.exec(jwt) ?? []
  return crypto.subtle.verify(algorithm, key, bytesOf(signature), new TextEncoder().encode(signed))
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}
