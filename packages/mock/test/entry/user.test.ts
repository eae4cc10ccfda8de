import { describe, expect, it } from 'vitest'
import {
  issueClientAccessToken,
  issueIdToken,
  issueOldToken,
  issueUserAccessToken,
} from '../../src/tokens/issue-tokens.ts'
import { textOf } from '../../src/core/exchange.ts'
import { issuer } from '../../src/tokens/issuer.ts'
import { signToken } from '../../src/tokens/sign-token.ts'
import { ann, entryClient, entryTwin } from '../support/entry-twin.ts'

async function getUser(twin: ReturnType<typeof entryTwin>, token: string) {
  const response = await twin.send('GET /user', { authorization: `Bearer ${token}`, 'x-api-key': 'good-key' })
  return { ...response, body: JSON.parse(textOf(response.body)) }
}

describe('GET /user', () => {
  it.each([
    ['an id token', issueIdToken, ann.email],
    ['an old token, which tells a nickname', issueOldToken, 'ann'],
  ])('tells the user of %s', async (_, issue, username) => {
    const twin = entryTwin()
    const { status, headers, body } = await getUser(twin, await issue(twin.state, ann))
    expect({ status, type: headers['content-type'], body }).toEqual({
      status: 200,
      type: 'application/ld+json',
      body: { uuid: ann.id, email: ann.email, username, id: ann.id, nick: username },
    })
  })

  it('tells the user of a user access token', async () => {
    const twin = entryTwin()
    const { body } = await getUser(twin, await issueUserAccessToken(twin.state, ann, entryClient))
    expect(body).toEqual({ uuid: ann.id, email: ann.email, username: ann.email, id: ann.id, nick: ann.email })
  })

  it('takes the claims of a token for a user that the table does not have', async () => {
    const twin = entryTwin()
    const claims = { iss: issuer(twin.state), sub: 'x', nickname: 'nick', email: 'x@y.example' }
    const token = await signToken({ ...claims, 'https://publiq.be/publiq-apis': 'entry' })
    expect((await getUser(twin, token)).body).toMatchObject({ uuid: 'x', email: 'x@y.example', username: 'nick' })
  })

  it('refuses a client, which is no user', async () => {
    const twin = entryTwin()
    expect(await getUser(twin, await issueClientAccessToken(twin.state, entryClient))).toMatchObject({
      status: 401,
      body: {
        type: 'https://api.publiq.be/probs/auth/unauthorized',
        detail:
          'Client access tokens are not supported on this endpoint because a user is required to return user info.',
      },
    })
  })

  it('refuses a user that nobody knows', async () => {
    const twin = entryTwin()
    const token = await issueIdToken(twin.state, { ...ann, id: 'gone' })
    expect(await getUser(twin, token)).toMatchObject({
      status: 401,
      body: { detail: 'No user found for the given token.' },
    })
  })
})
