import { CredentialsError, isProblem, type SecurityScheme } from '@uitkit/client'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createMuseumpassClient, problemType, type MuseumpassClient } from '../src/index.ts'

const visit = { passholderId: '5e8c1d2a-9b47-4f63-a0d5-7c3e2b1f4a68' }
const busy = () => new Response(null, { status: 503, headers: { 'retry-after': '2' } })

/** A client that gets these answers in their order, and what it sent. */
function clientOf(answers: readonly (() => Response)[], scheme: SecurityScheme = 'clientAccessToken') {
  const sent: string[] = []
  const museumpass: MuseumpassClient = createMuseumpassClient({
    environment: 'test',
    credentials: { schemes: [scheme], authenticate: () => ({ authorization: 'Bearer token' }) },
    fetch: async ({ method, url }) => {
      sent.push(`${method} ${new URL(url).pathname}`)
      return (answers[sent.length - 1] as () => Response)()
    },
  })
  return { museumpass, sent }
}

test('a visit that is registered answers nothing but that', async () => {
  const { museumpass, sent } = clientOf([() => new Response(null, { status: 201 })])
  expect(await museumpass.registerVisit(visit)).toMatchObject({ ok: true, status: 201, data: undefined })
  expect(sent).toEqual(['POST /visits'])
})

test.each(['visitMaximumReached', 'subscriptionNotActive', 'passholderNotFound'] as const)(
  'a visit that is refused says why: %s',
  async (name) => {
    const problem = { type: problemType[name], title: 'Refused', status: 400 }
    const { museumpass } = clientOf([() => Response.json(problem, { status: 400 })])
    const { error } = await museumpass.registerVisit(visit)
    const is = Object.entries(problemType).filter(([, type]) => isProblem(error, type))
    expect(is.map(([each]) => each)).toEqual([name])
  },
)

test('a busy server is asked again about a card, but a visit is not registered twice', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  onTestFinished(() => void vi.useRealTimers())
  const { museumpass, sent } = clientOf([busy, () => Response.json({}), busy])
  const card = museumpass.getExternalCard('uitpas', '0930000420206')
  await vi.advanceTimersByTimeAsync(2000)
  expect(await card).toMatchObject({ ok: true })
  expect(await museumpass.registerVisit(visit)).toMatchObject({ ok: false, status: 503 })
  expect(sent.map((request) => request.split(' ')[0])).toEqual(['GET', 'GET', 'POST'])
})

test('a token of a user is of no use here, which is told before anything is sent', async () => {
  const { museumpass, sent } = clientOf([], 'userAccessToken')
  await expect(museumpass.registerVisit(visit)).rejects.toThrow(CredentialsError)
  await expect(museumpass.getPass('1')).rejects.toThrow(/clientAccessToken/)
  expect(sent).toEqual([])
})
