import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createMock } from '@uitkit/mock'
import { seedWith } from '../fixtures/seed.ts'

// The twin, some of whose answers fail: of the faults half are a 503, a quarter a connection that drops before the twin has acted,
// a quarter one that drops after. Forked with the share of faults; it tells its address and a token, and, when asked, what it has got.

const share = Number(process.argv[2])
let received = 0
let faults = 0
/** The same faults in every run. */
let state = 1
const random = (): number => {
  state = (state * 48_271) % 2_147_483_647
  return state / 2_147_483_647
}

const server = createServer(async (request, response) => {
  const body = Buffer.concat(await request.toArray())
  received++
  const fault = random() < share ? random() : undefined
  if (fault !== undefined) faults++
  if (fault !== undefined && fault < 0.5) return response.writeHead(503).end()
  if (fault !== undefined && fault < 0.75) return request.socket.destroy()
  const { method = 'GET', headers, url } = request
  const init = { method, headers: headers as Record<string, string>, ...(body.length > 0 ? { body } : {}) }
  const answer = await mock.fetch(`${origin}${url}`, init)
  if (fault !== undefined) return request.socket.destroy()
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  return response.end(await answer.text())
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const seed = seedWith(0)
const mock = createMock({ seed, hosts: { ...createMock().environment, entry: origin } })

process.on('message', () => {
  const names = Array.from(mock.state.events, ([id, { name }]) => [id, (name as { readonly nl: string }).nl] as const)
  process.send?.({ received, faults, names })
})
process.on('disconnect', () => process.exit())
process.send?.({ origin, token: await mock.tokenFor('beheerder') })
