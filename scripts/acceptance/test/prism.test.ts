import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { excuse, readDeviations } from '../prism/deviations.ts'
import { startRecorder, type Recorder } from '../prism/start-recorder.ts'
import { kindsOf, operationsOf } from '../prism/violations.ts'

const twin = 'http://twin.example'
const open: (Server | Recorder)[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

/** Answers what it was sent, with violations of the request and the answer. */
async function recorder(violations: readonly object[] = []) {
  const prism = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = JSON.stringify({ url: request.url, sent: Buffer.concat(chunks).toString(), id: `${twin}/places/1` })
    const header = violations.length > 0 ? { 'sl-violations': JSON.stringify(violations) } : {}
    response.writeHead(200, { 'content-type': 'application/json', ...header }).end(body)
  }).listen(0, '127.0.0.1')
  await once(prism, 'listening')
  const started = await startRecorder(`http://127.0.0.1:${(prism.address() as AddressInfo).port}`, twin)
  open.push(started, prism)
  return started
}

const inAnswer = { location: ['response', 'body', '0'], message: 'Response body property list.0.name must be string' }
const inRequest = { location: ['request', 'body'], message: 'Request body must be object' }

describe('the recorder before prism', () => {
  it('exchanges the twin’s URL for its own and back, and drops the slash at the end of a path', async () => {
    const { url } = await recorder()
    const response = await fetch(`${url}/places/?id=1`, { method: 'POST', body: JSON.stringify(`${url}/places/2`) })
    expect(await response.json()).toEqual({
      url: '/places?id=1',
      sent: JSON.stringify(`${twin}/places/2`).replace(twin, url),
      id: `${url}/places/1`,
    })
  })

  it('keeps what prism found, and hands on an answer without it', async () => {
    const { url, recorded, counts } = await recorder([inRequest, inAnswer])
    const response = await fetch(`${url}/places/1`)
    expect(response.headers.get('sl-violations')).toBeNull()
    expect(recorded).toEqual([{ method: 'GET', path: '/places/1', status: 200, violations: [inRequest, inAnswer] }])
    expect(counts).toEqual({ checked: 1, unknown: 0 })
  })

  it('counts answers on routes that the document lacks apart', async () => {
    const { url, counts } = await recorder([{ location: ['request'], message: 'Selected route not found' }])
    await fetch(`${url}/jobs/1`)
    expect(counts).toEqual({ checked: 0, unknown: 1 })
  })
})

describe('violations', () => {
  const operations = operationsOf({ paths: { '/places/{placeId}': { get: {} }, '/places/new': { get: {} } } })

  it('are counted by operation and by what is wrong, those of requests left out', () => {
    const violations = [inRequest, inAnswer, { ...inAnswer, message: inAnswer.message.replace('0', '12') }]
    const recorded = ['/places/1', '/places/2', '/places/new'].map((path) => ({
      method: 'GET',
      path,
      status: 200,
      violations,
    }))
    const text = '200 Response body property list[].name must be string'
    expect(kindsOf(recorded, operations)).toEqual([
      { operation: 'GET /places/{}', text, times: 4 },
      { operation: 'GET /places/new', text, times: 2 },
    ])
  })

  it('are excused by a row of their operation, or of every operation', () => {
    const kind = (operation: string, text: string) => ({ operation, text, times: 1 })
    const rows = readDeviations(
      `| operation | what prism says | real | how we know |
       | --- | --- | --- | --- |`.replaceAll(/\n +/g, '\n') +
        '\n| * | `200 list[] must be *` | | |\n| GET /user | `403 *` | | |\n| entry | GET /user | `200 *` | | |',
    )
    const kinds = [
      kind('GET /a', '200 list[] must be array'),
      kind('GET /user', '403 x'),
      kind('GET /b', '403 x'),
      kind('GET /user', '200 x'),
    ]
    const { excused, found } = excuse(kinds, rows)
    expect(excused).toEqual(kinds.slice(0, 2))
    expect(found).toEqual(kinds.slice(2))
  })
})
