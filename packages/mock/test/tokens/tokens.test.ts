import { createLocalJWKSet, jwtVerify, SignJWT, generateKeyPair } from 'jose'
import { describe, expect, it } from 'vitest'
import { encodeBase64url } from '../../src/core/base64url.ts'
import { createState } from '../../src/create-state.ts'
import { keys } from '../../src/oauth/discovery.ts'
import { findUser } from '../../src/oauth/find-user.ts'
import type { Claims } from '../../src/tokens/claims.ts'
import {
  issueClientAccessToken,
  issueIdToken,
  issueOldToken,
  issueUserAccessToken,
} from '../../src/tokens/issue-tokens.ts'
import { signToken } from '../../src/tokens/sign-token.ts'
import { rs256, testPrivateKey } from '../../src/tokens/test-key.ts'
import { verifyToken } from '../../src/tokens/verify-token.ts'
import { createClock } from '../support/clock.ts'

const noon = Date.UTC(2026, 8, 1, 12)
const issuer = 'https://account-test.uitid.be/realms/uitid'

function setUp() {
  const clock = createClock(noon)
  const state = createState({ clock: clock.now })
  const user = findUser(state, 'lotte')
  const client = state.clients.get('twin-cultuurhuis')
  if (!user || !client) throw new Error('the default seed changed')
  return { clock, state, user, client }
}

/** As a stranger would check a token: with the published key and a library. */
async function readWithJose(token: string): Promise<Claims> {
  const { body } = keys()
  const { payload } = await jwtVerify(token, createLocalJWKSet(JSON.parse(String(body))), {
    issuer,
    currentDate: new Date(noon),
    algorithms: ['RS256'],
  })
  return payload
}

describe('issued tokens', () => {
  it('are id tokens of the JWT provider’s client, good for 12 hours', async () => {
    const { state, user } = setUp()
    expect(await readWithJose(await issueIdToken(state, user))).toMatchObject({
      typ: 'ID',
      aud: 'twin-jwt-provider',
      azp: 'twin-jwt-provider',
      sub: user.id,
      email: 'lotte.maes@twin.example',
      iat: noon / 1000,
      exp: noon / 1000 + 43_200,
    })
  })

  it('are user access tokens that name the APIs of their client', async () => {
    const { state, user, client } = setUp()
    expect(await readWithJose(await issueUserAccessToken(state, user, client))).toMatchObject({
      typ: 'Bearer',
      sub: user.id,
      azp: 'twin-cultuurhuis',
      'https://publiq.be/publiq-apis': 'entry search',
      'https://publiq.be/client-name': 'Cultuurhuis De Notelaar',
      'https://publiq.be/email': user.email,
      exp: noon / 1000 + 86_400,
    })
  })

  it('are client access tokens that say so', async () => {
    const { state, client } = setUp()
    const claims = await readWithJose(await issueClientAccessToken(state, client))
    expect(claims).toMatchObject({ gty: 'client-credentials', azp: 'twin-cultuurhuis' })
    expect(claims.email).toBeUndefined()
  })

  it('are the same in every run, and never the same twice in one', async () => {
    const { state, user } = setUp()
    const token = await issueIdToken(state, user)
    expect(await issueIdToken(setUp().state, user)).toBe(token)
    expect(await issueIdToken(state, user)).not.toBe(token)
  })
})

describe('verifyToken', () => {
  it('accepts what the twin issues, of today and of old', async () => {
    const { state, user, client } = setUp()
    for (const token of [
      await issueIdToken(state, user),
      await issueUserAccessToken(state, user, client),
      await issueClientAccessToken(state, client),
      await issueOldToken(state, user),
    ]) {
      expect(await verifyToken(token, state)).toMatchObject({ valid: true })
    }
  })

  it('gives the claims of an old token', async () => {
    const { state, user } = setUp()
    const iat = noon / 1000
    expect(await verifyToken(await issueOldToken(state, user), state)).toEqual({
      valid: true,
      claims: {
        iss: 'https://jwt-test.uitdatabank.be',
        uid: user.id,
        nick: 'lotte',
        email: user.email,
        iat,
        nbf: iat,
        exp: iat + 43_200,
      },
    })
  })

  it.each(['', 'a', 'a.b', 'a.b.c', 'a.b.c.d', 'e30.e30', 'e30.W10.', 'e30. e30.', 'bnVsbA.e30.'])(
    'finds “%s” malformed',
    async (token) => {
      expect(await verifyToken(token, createState())).toEqual({ valid: false, reason: 'malformed' })
    },
  )

  it('finds a time that is no number malformed', async () => {
    const token = await signToken({ iss: issuer, sub: '1', exp: 'tomorrow' as unknown as number })
    expect(await verifyToken(token, createState())).toEqual({ valid: false, reason: 'malformed' })
  })

  it('refuses a token whose payload was changed', async () => {
    const { state, user } = setUp()
    const [header, , signature] = (await issueIdToken(state, user)).split('.')
    const forged = `${header}.${btoa(JSON.stringify({ iss: issuer, sub: 'someone-else' })).replaceAll('=', '')}.${signature}`
    expect(await verifyToken(forged, state)).toEqual({ valid: false, reason: 'signature' })
  })

  it('refuses the signature of a stranger’s key', async () => {
    const { privateKey } = await generateKeyPair('RS256')
    const token = await new SignJWT({ iss: issuer, sub: '1' }).setProtectedHeader({ alg: 'RS256' }).sign(privateKey)
    expect(await verifyToken(token, createState())).toEqual({ valid: false, reason: 'signature' })
  })

  it.each(['none', 'HS256', 'PS256', undefined])('lets no token choose its algorithm: %s', async (alg) => {
    const content = [{ alg }, { iss: issuer, sub: '1' }].map((part) => btoa(JSON.stringify(part)).replaceAll('=', ''))
    const key = await crypto.subtle.importKey('jwk', testPrivateKey, rs256, false, ['sign'])
    const signature = await crypto.subtle.sign(rs256.name, key, new TextEncoder().encode(content.join('.')))
    const token = [...content, encodeBase64url(new Uint8Array(signature))].join('.')
    expect(await verifyToken(token, setUp().state)).toEqual({ valid: false, reason: 'signature' })
  })

  it('allows clocks to differ by 30 seconds, no more', async () => {
    const { state, user, clock } = setUp()
    const token = await issueIdToken(state, user, { expiresIn: 60 })
    const future = await issueIdToken(state, user, { issuedAt: noon / 1000 + 31 })
    expect(await verifyToken(future, state)).toEqual({ valid: false, reason: 'time' })
    clock.pass(1)
    expect(await verifyToken(future, state)).toMatchObject({ valid: true })
    clock.pass(88)
    expect(await verifyToken(token, state)).toMatchObject({ valid: true })
    clock.pass(1)
    expect(await verifyToken(token, state)).toEqual({ valid: false, reason: 'time' })
  })

  it('minds a nbf in the future', async () => {
    const { state } = setUp()
    const token = await signToken({ iss: issuer, sub: '1', nbf: noon / 1000 + 31 })
    expect(await verifyToken(token, state)).toEqual({ valid: false, reason: 'time' })
  })

  it('takes a token without any time', async () => {
    const token = await signToken({ iss: issuer, sub: '1' })
    expect(await verifyToken(token, setUp().state)).toMatchObject({ valid: true })
  })

  it('looks at the time of a remembered token again', async () => {
    const { state, user, clock } = setUp()
    const token = await issueIdToken(state, user)
    await verifyToken(token, state)
    expect(verifyToken(token, state)).toMatchObject({ valid: true })
    clock.pass(43_231)
    expect(verifyToken(token, state)).toEqual({ valid: false, reason: 'time' })
  })

  it('remembers a thousand tokens, and forgets the oldest', async () => {
    const { state, user } = setUp()
    const { verifiedTokens } = state.logins
    for (let count = 0; count < 1_000; count++) verifiedTokens.set(`${count}`, { token: '', claims: {} })
    const token = await issueIdToken(state, user)
    await verifyToken(token, state)
    expect(verifiedTokens.size).toBe(1_000)
    expect([verifiedTokens.has(token.split('.')[2] ?? ''), verifiedTokens.has('0'), verifiedTokens.has('1')]).toEqual([
      true,
      false,
      true,
    ])
  })

  it('refuses another issuer, and the issuer of the other kind of token', async () => {
    const { state } = setUp()
    for (const claims of [
      { iss: 'https://account.uitid.be/realms/uitid', sub: '1' },
      { sub: '1' },
      { iss: issuer, uid: '1' },
      { iss: 'https://jwt-test.uitdatabank.be', sub: '1' },
    ]) {
      expect(await verifyToken(await signToken(claims), state)).toEqual({ valid: false, reason: 'issuer' })
    }
  })

  it('refuses a token of nobody', async () => {
    expect(await verifyToken(await signToken({ iss: issuer }), setUp().state)).toEqual({
      valid: false,
      reason: 'claims',
    })
  })

  it('looks at the signature before the time, and at the time before the issuer', async () => {
    const { state } = setUp()
    const past = { exp: noon / 1000 - 60 }
    expect(await verifyToken(await signToken({ ...past, iss: 'x' }), state)).toMatchObject({ reason: 'time' })
    const forged = (await signToken({ ...past, iss: 'x' })).replace(/\.[^.]*$/, '.AAAA')
    expect(await verifyToken(forged, state)).toMatchObject({ reason: 'signature' })
  })
})
