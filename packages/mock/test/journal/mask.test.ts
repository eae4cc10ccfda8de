import { describe, expect, it } from 'vitest'
import { createMock, type Mock } from '../../src/create-mock.ts'

/** All that the journal tells of the newest request. */
async function told(mock: Mock): Promise<string> {
  const request = mock.requests.at(-1)
  const { response } = request ?? {}
  return JSON.stringify([request, await request?.text(), response, await response?.text()])
}

describe('the journal', () => {
  it('tells that there were credentials, and not which', async () => {
    const mock = createMock()
    const headers = {
      authorization: 'Bearer the-secret-token',
      'x-api-key': 'the-secret-key',
      'x-client-id': 'the-secret-id',
      'x-custom-token': 'the-secret-custom-token',
      cookie: 'session=the-secret-cookie',
    }
    await mock.fetch(`${mock.environment.entry}/user`, { headers })
    expect(mock.requests[0]?.headers).toMatchObject({
      authorization: 'Bearer [masked]',
      'x-api-key': '[masked]',
      'x-client-id': '[masked]',
      'x-custom-token': '[masked]',
      cookie: '[masked]',
    })
    // The Entry API quotes the token that it refuses.
    expect(await told(mock)).toMatch(/Token \\+"\[masked\]\\+" is not a valid JWT/)
    expect(await told(mock)).not.toContain('secret')
  })

  it('masks what a URL carries, and a server quotes of it', async () => {
    const mock = createMock()
    const authorization = `Bearer ${await mock.tokenFor('lotte')}`
    await mock.fetch(`${mock.environment.entry}/user?apiKey=a%2Fsecret&x=1`, { headers: { authorization } })
    expect(mock.requests[0]?.url).toMatch(/\/user\?apiKey=\[masked\]&x=1$/)
    expect(await told(mock)).not.toMatch(/secret|eyJ/)
  })

  it('masks the way back from a login, and the tokens that are handed out', async () => {
    const mock = createMock()
    await mock.walkLogin('lotte', { destination: 'oob', apiKey: 'twin-key-that-may-refresh' })
    const texts = await Promise.all(
      mock.requests.map(async (request) =>
        JSON.stringify([request, request.response, await request.text(), await request.response?.text()]),
      ),
    )
    expect(texts.join()).not.toMatch(/geheim|eyJ|twin-key|refresh=[\da-f]|code=[\da-f]/)

    for (const body of [
      'grant_type=password&username=lotte&password=geheim&client_id=twin-cultuurhuis&client_secret=not-a-secret-cultuurhuis',
      JSON.stringify({
        grant_type: 'password',
        username: 'lotte',
        password: 'geheim',
        client_id: 'twin-cultuurhuis',
        client_secret: 'not-a-secret-cultuurhuis',
      }),
    ]) {
      const type = body.startsWith('{') ? 'application/json' : 'application/x-www-form-urlencoded'
      const url = `${mock.environment.auth}/oauth/token`
      const answer = await mock.fetch(url, { method: 'POST', body, headers: { 'content-type': type } })
      const { access_token: token } = (await answer.json()) as { access_token: string }
      expect(await told(mock)).toContain('lotte')
      expect(await told(mock)).toContain('access_token\\":\\"[masked]')
      expect(await told(mock)).not.toMatch(/geheim|not-a-secret|eyJ/)
      expect(token).toMatch(/^eyJ/)
    }
  })
})
