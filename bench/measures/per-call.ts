import { apiKey, token } from '../fixtures/credentials.ts'
import { place, placeId, tinyPlace } from '../fixtures/place.ts'
import { loadClients, type LoadedClient, type LostClient } from '../clients/all.ts'
import type { BenchClient } from '../clients/client.ts'
import { sameRequests } from '../clients/same-request.ts'
import { orLess } from '../harness/quick.ts'
import { compare, inRounds, type Samples } from '../harness/rounds.ts'
import { atMost, number, ratio, type Goal, type Section, type Table } from '../harness/section.ts'

// What a client itself costs: no network, one call after the other.

const rounds = orLess(100, 10)
const callsARound = 500

interface Workload {
  readonly name: string
  /** What the stub answers. */
  readonly answer: () => Response
  readonly call: (client: BenchClient) => Promise<unknown>
}

const json = { 'content-type': 'application/json' }
const large = JSON.stringify(place)
const tiny = JSON.stringify(tinyPlace)
const rename = { name: 'Zaal West' }

const workloads: readonly Workload[] = [
  {
    name: `GET, ${number(large.length / 1000)} kB`,
    answer: () => new Response(large, { headers: json }),
    call: (client) => client.get(placeId),
  },
  {
    name: `GET, ${tiny.length} bytes`,
    answer: () => new Response(tiny, { headers: json }),
    call: (client) => client.get(placeId),
  },
  {
    name: 'PUT of a name, answered by 204',
    answer: () => new Response(null, { status: 204 }),
    call: (client) => client.updateName(placeId, 'nl', rename),
  },
]

export async function measure(): Promise<Section> {
  const loaded = await loadClients()
  const { same, lost } = await sameRequests(loaded.clients, (input, init) => globalThis.fetch(input, init))
  const tables: Table[] = []
  const goals: Goal[] = []
  for (const workload of workloads) {
    const samples = await measureWorkload(same, workload)
    tables.push(tableOf(workload.name, samples, [...loaded.lost, ...lost]))
    goals.push(...goalsOf(workload.name, samples))
  }
  return {
    title: 'Per call',
    text: [
      `What a client itself costs: \`fetch\` is a stub that answers at once, ${number(rounds * callsARound)} calls each, one after the other, in ${rounds} rounds of ${number(callsARound)}. Every client sends a token and an API key.`,
      'uitkit has everything on: `jwtProvider` with a token that is good, retries, results that narrow. ' +
        'axios goes through its adapter for fetch, and react-query keeps nothing.',
    ],
    tables,
    goals,
  }
}

async function measureWorkload(
  clients: readonly LoadedClient[],
  { answer, call }: Workload,
): Promise<Map<string, Samples>> {
  const fetch = async (): Promise<Response> => answer()
  const ready = await Promise.all(
    clients.map(async ({ name, create }) => ({
      name,
      client: await create({ baseUrl: 'https://io.example', token, apiKey, fetch }),
    })),
  )
  const once = async ({ client }: { readonly client: BenchClient }): Promise<number> => {
    const start = performance.now()
    for (let count = 0; count < callsARound; count++) await call(client)
    return ((performance.now() - start) * 1e6) / callsARound
  }
  for (const one of ready) await once(one)
  return inRounds(ready, rounds, once)
}

function tableOf(caption: string, samples: ReadonlyMap<string, Samples>, lost: readonly LostClient[]): Table {
  const rows = [...samples].map(([name, one]) => {
    const byHand = compare(one, samples.get('fetch'))
    const openapiFetch = compare(one, samples.get('openapi-fetch'))
    if (one.error !== undefined || !byHand) return [name, one.error ?? 'not measured', '', '']
    const { median, ratioQuartiles } = byHand
    return [
      name,
      number(Math.round(median)),
      ratio(byHand.ratio, ratioQuartiles),
      openapiFetch ? ratio(openapiFetch.ratio, openapiFetch.ratioQuartiles) : '',
    ]
  })
  return {
    caption,
    head: ['client', 'ns a call', 'to fetch by hand', 'to openapi-fetch'],
    rows: [...rows, ...lost.map(({ name, error }) => [name, `not timed: ${error}`, '', ''])],
  }
}

function goalsOf(workload: string, samples: ReadonlyMap<string, Samples>): Goal[] {
  const reference = samples.get('openapi-fetch')
  const plain = compare(samples.get('uitkit'), reference)?.ratio
  const limited = compare(samples.get('uitkit-timeout'), reference)?.ratio
  return [
    atMost(`${workload}: to openapi-fetch with one middleware`, 1.05, plain),
    atMost(`${workload}: the same with a timeout`, 1.2, limited),
  ]
}
