import { clientCredentials, type OAuthError } from '@uitkit/auth'
import { describe, expect, test } from 'vitest'
import { noContent, tokenExpired, type Answer } from './support/answers.ts'
import { observedClient } from './support/observed-client.ts'

const hour = 3_600_000

/** A token endpoint that gives token-1, token-2, ... for an hour each; and an API of which the test says what it takes. */
function setUp(answer: (given: World) => Answer) {
  const world: World = { time: Date.now(), given: 0, refusal: undefined }
  const credentials = clientCredentials({
    environment: 'test',
    clientId: 'id',
    clientSecret: 'secret',
    now: () => world.time,
    fetch: async () => {
      world.given += 1
      await new Promise(setImmediate)
      return world.refusal ?? Response.json({ access_token: `token-${world.given}`, expires_in: hour / 1000 })
    },
  })
  return { ...observedClient(answer(world), { credentials, retries: 0 }), world }
}

interface World {
  time: number
  given: number
  refusal: Response | undefined
}

/** Takes the last token that was given, and no other. */
const newestOnly =
  (world: World): Answer =>
  async (request) => {
    await new Promise(setImmediate)
    const isNewest = request.headers.get('authorization') === `Bearer token-${world.given}`
    return isNewest ? noContent(request) : tokenExpired(request)
  }

const statusesOf = (results: readonly { readonly status: number }[]) => new Set(results.map(({ status }) => status))

describe('with clientCredentials, a client', () => {
  test('loses none of a thousand calls over an expiry, refused late ones among them, and renews once', async () => {
    let letGo = (): void => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const { client, sent, world } = setUp((world) => {
      const answer = newestOnly(world)
      return async (request) => {
        // The first half was sent with the old token, and is refused after the renewal.
        if (request.headers.get('authorization') === 'Bearer token-1' && world.time > start) await held
        return answer(request)
      }
    })
    const start = world.time
    await client.delete('first')
    world.time += 1
    const late = Array.from({ length: 500 }, (_, index) => client.delete(`late-${index}`))
    while (sent.length < 501) await new Promise(setImmediate)
    world.time += hour
    const soon = await Promise.all(Array.from({ length: 500 }, (_, index) => client.delete(`soon-${index}`)))
    letGo()
    expect(statusesOf([...soon, ...(await Promise.all(late))])).toEqual(new Set([204]))
    expect(world.given).toBe(2)
    expect(sent).toHaveLength(1 + 500 + 500 + 500)
  })

  test('sends no call more than twice to an API that refuses every token, and does not storm the token endpoint', async () => {
    const { client, sent, world } = setUp(() => tokenExpired)
    for (let round = 0; round < 10; round += 1) expect(await client.delete('1')).toMatchObject({ status: 401 })
    expect(sent.length).toBeLessThanOrEqual(20)
    expect(world.given).toBeLessThanOrEqual(2)
  })

  test('tells a hundred calls that wait the same, when no token comes, and sends none of them', async () => {
    const { client, sent, world } = setUp(newestOnly)
    world.refusal = Response.json({ error: 'invalid_client' }, { status: 401 })
    const calls = await Promise.allSettled(Array.from({ length: 100 }, () => client.delete('1')))
    const errors = new Set(calls.map((call) => (call as PromiseRejectedResult).reason as OAuthError))
    expect(Array.from(errors, ({ name, error }) => ({ name, error }))).toEqual([
      { name: 'OAuthError', error: 'invalid_client' },
    ])
    expect([sent.length, world.given]).toEqual([0, 1])
  })
})
