import { beforeEach, describe, expect, it } from 'vitest'
import { assertAccepted, createMock, matchers } from '../../src/index.ts'
import { startServer } from '../../src/node.ts'

const mock = createMock()
const place = `${mock.environment.entry}/places/11111111-2222-4333-8444-555555555555`
const headers = { authorization: 'Bearer opaque', 'content-type': 'application/json' }
const rename = (name: unknown): RequestInit => ({ method: 'PUT', headers, body: JSON.stringify({ name }) })
const tooShort = 'request body /name: Minimum string length is 1, found 0'

beforeEach(() => mock.reset())

describe('assertAccepted', () => {
  it('lets through what publiq documents, as a Request, as the arguments of fetch, and as a URL', async () => {
    for (const sent of [
      new Request(`${place}/name/nl`, rename('Den Hemel')),
      [`${place}/name/nl`, rename('Den Hemel')],
      [new Request(`${place}/name/nl`, rename('Den Hemel'))],
      new URL(place),
      place,
    ] as const) {
      await expect(assertAccepted(sent)).resolves.toBeUndefined()
    }
  })

  it('throws with a line for each thing that is wrong', async () => {
    const body = JSON.stringify({ name: '' })
    await expect(assertAccepted([`${place}/name/nl?x=1`, { ...rename(''), body }])).rejects.toThrow(
      [
        'publiq does not document such a request:',
        'places.updateName, request query x: There is no such parameter: it takes none',
        `places.updateName, ${tooShort}`,
      ].join('\n  '),
    )
  })

  it('leaves a Request as it was, to be sent', async () => {
    const request = new Request(`${place}/name/nl`, rename('Den Hemel'))
    await assertAccepted(request)
    await assertAccepted([request])
    expect(await request.json()).toEqual({ name: 'Den Hemel' })
    await expect(assertAccepted(request)).rejects.toThrow('The body of this Request has been read')
  })

  it('looks at one of mock.requests, and not at its answer', async () => {
    await mock.fetch(`${place}/name/nl`, rename(''))
    await mock.fetch(`${place}/name/nl`, rename('Den Hemel'))
    const [first, second] = mock.requests
    await expect(assertAccepted(first as never)).rejects.toThrow(tooShort)
    mock.override('places', { updateName: () => ({ status: 418, body: {} }) })
    await mock.fetch(`${place}/name/nl`, rename('Den Hemel'))
    await expect(assertAccepted(second as never)).resolves.toBeUndefined()
    const third = mock.requests[2]
    expect(await third?.violations()).toMatchObject([{ side: 'response' }])
    await expect(assertAccepted(third as never)).resolves.toBeUndefined()
  })

  it('looks at all that a twin was sent, and says which it was', async () => {
    await assertAccepted(mock)
    await mock.fetch(place)
    await assertAccepted(mock)
    await mock.fetch(`${place}/name/nl`, rename(''))
    await expect(assertAccepted(mock)).rejects.toThrow(`#2 places.updateName, ${tooShort}`)
  })

  it('knows the hosts of a twin over HTTP when it is told its environment', async () => {
    const server = await startServer()
    const sent = new Request(`${server.environment.entry}/places/12`)
    await expect(assertAccepted(sent)).rejects.toThrow("is none of publiq's APIs")
    await expect(assertAccepted(sent, server.environment)).rejects.toThrow('places.get, request path placeId')
    await fetch(`${server.environment.entry}/places/12`)
    await expect(assertAccepted(server.mock)).rejects.toThrow('#1 places.get, request path placeId')
    await server.close()
  })

  it('asks whether anything was sent when it is given nothing', async () => {
    await expect(assertAccepted(mock.requests.at(-1) as never)).rejects.toThrow('not undefined. Was anything sent?')
  })
})

describe('matchers', () => {
  const { toBeAcceptedByPubliq, toHaveReceivedOnlyAcceptedRequests } = matchers

  it('pass, and say for `not` that it should not', async () => {
    const result = await toBeAcceptedByPubliq(place)
    expect({ ...result, message: result.message() }).toEqual({
      pass: true,
      message: 'publiq documents such a request, and it should not.',
    })
  })

  it('fail with what is wrong', async () => {
    await mock.fetch(`${place}/name/nl`, rename(''))
    for (const result of [
      await toBeAcceptedByPubliq(mock.requests[0] as never),
      await toHaveReceivedOnlyAcceptedRequests(mock),
    ]) {
      expect(result.pass).toBe(false)
      expect(result.message()).toContain(`places.updateName, ${tooShort}`)
    }
  })

  it('of a twin are for a twin alone', async () => {
    await expect(toHaveReceivedOnlyAcceptedRequests(mock.requests as never)).rejects.toThrow(
      'for what createMock gives',
    )
  })
})
