import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { ProblemError, unwrap, type Credentials } from '../src/index.ts'
import { html, inTurn, json, networkFailure, problem, tokenExpired, type Answer } from './support/answers.ts'
import { tokenAndKey, userToken } from './support/credentials.ts'
import { errorOf } from './support/error-of.ts'
import { observedClient } from './support/observed-client.ts'

const body = { name: 'secret-body' }

/** Everything that a log or a person could get out of an error. */
function everythingOf(error: unknown): string {
  const { message, stack } = error as Error
  return [
    message,
    stack,
    JSON.stringify(error),
    inspect(error, { depth: null, showHidden: true, getters: true }),
  ].join()
}

/** What is thrown by a call that carries secrets and is answered so. */
async function thrownBy(answer: Answer, credentials: Credentials = tokenAndKey): Promise<unknown> {
  const { client } = observedClient(answer, { credentials, retries: 1 })
  return errorOf(client.updateName('1', 'nl', body).then(unwrap))
}

describe('no error has a token, a key or a body in it', () => {
  test.each<[string, string, Answer]>([
    ['of the network', 'TransportError', networkFailure],
    ['of a redirect', 'TransportError', () => Response.redirect('https://example.com/', 307)],
    ['of HTML', 'UnexpectedResponseError', html(502)],
    ['of what is no JSON', 'UnexpectedResponseError', () => new Response('secret-answer')],
    ['of a problem', 'ProblemError', problem(400, { schemaErrors: [{ jsonPointer: '/name', error: 'Too long' }] })],
    ['of a 401 that a renewal does not cure', 'ProblemError', tokenExpired],
  ])('%s', async (_, name, answer) => {
    const error = await thrownBy(answer)
    expect(error).toHaveProperty('name', name)
    expect(everythingOf(error)).not.toMatch(/secret/)
  })

  test('of a token that no header can hold, pasted with a line break in it say', async () => {
    const credentials = userToken({ authenticate: () => ({ authorization: 'Bearer secret\nsecret' }) })
    const error = await thrownBy(json({}), credentials)
    expect(error).toBeInstanceOf(Error)
    expect(everythingOf(error)).not.toMatch(/secret/)
  })

  test('of the check before the network', async () => {
    const credentials = { ...tokenAndKey, schemes: ['clientIdentification'] } as const
    const error = await thrownBy(json({}), credentials)
    expect(error).toHaveProperty('name', 'CredentialsError')
    expect(everythingOf(error)).not.toMatch(/secret/)
  })
})

describe('a problem that quotes credentials, as the real servers do, comes without them', () => {
  test.each([
    ['Token "secret-token" is not a valid JWT.', 'Token "***" is not a valid JWT.'],
    ['Could not authenticate with API key "secret-key".', 'Could not authenticate with API key "***".'],
    ['The provided api key secret-key is invalid', 'The provided api key *** is invalid'],
  ])('%s', async (detail, masked) => {
    const { client } = observedClient(problem(401, { detail }), { credentials: tokenAndKey })
    const result = await client.delete('1')
    expect(result.error?.detail).toBe(masked)
    const error = await errorOf(Promise.resolve(result).then(unwrap))
    expect(error).toBeInstanceOf(ProblemError)
    expect(everythingOf(error)).not.toMatch(/secret/)
  })

  test('nor does the response have them, nor what http gives', async () => {
    const { client } = observedClient(problem(401, { detail: 'API key "secret-key"' }), { credentials: tokenAndKey })
    const placeId = '1'
    const { error } = await client.http.GET('/places/{placeId}', { params: { path: { placeId } } })
    expect(JSON.stringify(error)).toContain('API key')
    expect(JSON.stringify(error)).not.toContain('secret')
  })

  test('after a renewal, be it the old token or the new', async () => {
    const quoting: Answer = (request) =>
      problem(401, { detail: `Token "${request.headers.get('authorization')?.slice(7)}" is not a valid JWT.` })(request)
    const { client } = observedClient(inTurn(quoting, quoting), { credentials: userToken() })
    const result = await client.delete('1')
    expect(result.error?.detail).toBe('Token "***" is not a valid JWT.')
  })

  test('even when they hold a slash, which PHP escapes', async () => {
    const key = 'secret/key+of=base64'
    const credentials: Credentials = { schemes: ['userAccessToken'], authenticate: () => ({ 'x-api-key': key }) }
    const json = JSON.stringify({ type: 'about:blank', title: 'No', status: 401, detail: `Key ${key}` })
    for (const text of [json, json.replaceAll('/', String.raw`\/`)]) {
      const { client } = observedClient(() => new Response(text, { status: 401 }), { credentials })
      expect((await client.delete('1')).error?.detail).toBe('Key ***')
    }
  })

  test('which leaves other words as they are, backslashes among them', async () => {
    const detail = String.raw`The data should match ^https?:\/\/ and no "\u002f"`
    const json = JSON.stringify({ type: 'about:blank', title: 'No', status: 400, detail })
    for (const text of [json, json.replaceAll('/', String.raw`\/`)]) {
      const { client } = observedClient(() => new Response(text, { status: 400 }), { credentials: tokenAndKey })
      expect((await client.delete('1')).error?.detail).toBe(detail)
    }
  })

  test('which leaves the words of the problem alone when a credential is empty', async () => {
    const credentials: Credentials = { schemes: ['userAccessToken'], authenticate: () => ({ 'x-api-key': '' }) }
    const { client } = observedClient(problem(401, { detail: 'No key.' }), { credentials })
    expect((await client.delete('1')).error?.detail).toBe('No key.')
  })
})
