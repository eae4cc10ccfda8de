import { startServer } from '@uitkit/mock/node'
import { seedWith } from '../fixtures/seed.ts'

// The twin, some of whose answers fail: of the faults half are a 503, a quarter a connection that drops before the twin has acted,
// a quarter one that drops after. Forked with the share of faults; it tells its address and a token, and, when asked, what it has got.

const share = Number(process.argv[2])
const { mock, environment } = await startServer({ seed: seedWith(0) })
if (share > 0) {
  mock.fail('events.replace', { status: 503, probability: share / 2 })
  mock.fail('events.replace', { connection: 'dropped', probability: share / 4 })
  mock.fail('events.replace', { connection: 'dropped', lost: 'answer', probability: share / 4 })
}
let received = 0
let faults = 0
mock.onRequest(({ response }) => {
  received++
  if (response === undefined || response.status === 503) faults++
})

process.on('message', () => {
  const names = Array.from(mock.state.events, ([id, { name }]) => [id, (name as { readonly nl: string }).nl] as const)
  process.send?.({ received, faults, names })
})
process.on('disconnect', () => process.exit())
process.send?.({ origin: environment.entry, token: await mock.tokenFor('beheerder') })
