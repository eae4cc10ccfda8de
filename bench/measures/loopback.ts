import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadClients, type LoadedClient } from '../clients/all.ts'
import type { BenchClient } from '../clients/client.ts'
import { sameRequests } from '../clients/same-request.ts'
import { apiKey, token } from '../fixtures/credentials.ts'
import { place, placeId } from '../fixtures/place.ts'
import { startServer } from '../servers/start-server.ts'
import { bench, made } from '../folders.ts'
import { atOnce } from '../harness/at-once.ts'
import { orLess } from '../harness/quick.ts'
import { compare, inRounds, type Samples } from '../harness/rounds.ts'
import { atLeast, number, ratio, type Goal, type Section, type Table } from '../harness/section.ts'

// What is left of a client's cost over real HTTP: many calls at once, to a server that does nothing, in another process.

const rounds = orLess(15, 2)
const callsARound = 1000
const concurrency = 200

const idIn = (index: number): string => placeId.replace(/^.{4}/, String(index).padStart(4, '0'))

/** Each call asks for another place: react-query makes one request of two that are the same. */
type Call = (client: BenchClient, index: number) => Promise<unknown>

const workloads: readonly { readonly name: string; readonly call: Call }[] = [
  { name: `GET, ${number(JSON.stringify(place).length / 1000)} kB`, call: (client, index) => client.get(idIn(index)) },
  {
    name: 'PUT of a name, answered by 204',
    call: (client, index) => client.updateName(idIn(index), 'nl', { name: 'Zaal West' }),
  },
]

export async function measure(): Promise<Section> {
  const loaded = await loadClients()
  const { same, lost } = await sameRequests(loaded.clients, globalThis.fetch)
  const body = join(made, 'place.json')
  writeFileSync(body, JSON.stringify(place))
  const server = await startServer(join(bench, 'servers/bare.ts'), (port) => [body, String(port)])
  try {
    const tables: Table[] = []
    const goals: Goal[] = []
    for (const { name, call } of workloads) {
      const samples = await measureWorkload(same, server.url, call)
      tables.push({
        caption: name,
        head: ['client', 'calls a second', 'to fetch by hand', 'to openapi-fetch'],
        rows: [
          ...[...samples].map(([client, one]) => rowOf(client, one, samples)),
          ...[...loaded.lost, ...lost].map(({ name: client, error }) => [client, `not timed: ${error}`, '', '']),
        ],
      })
      goals.push(...goalsOf(name, samples))
    }
    return {
      title: 'Loopback',
      text: [
        `Over HTTP to a bare node:http server in a process of its own: ${concurrency} calls at once, ${rounds} rounds of ${number(callsARound)} calls. axios uses node:http, all others Node's fetch. More is better.`,
      ],
      tables,
      goals,
    }
  } finally {
    await server.stop()
  }
}

async function measureWorkload(
  clients: readonly LoadedClient[],
  baseUrl: string,
  call: Call,
): Promise<Map<string, Samples>> {
  const ready = await Promise.all(
    clients.map(async ({ name, create }) => ({
      name,
      client: await create({ baseUrl, token, apiKey, fetch: globalThis.fetch }),
    })),
  )
  const callsASecond = async ({ client }: { readonly client: BenchClient }): Promise<number> => {
    const start = performance.now()
    await atOnce(concurrency, callsARound, (index) => call(client, index))
    return callsARound / ((performance.now() - start) / 1000)
  }
  for (const one of ready) await callsASecond(one)
  return inRounds(ready, rounds, callsASecond)
}

function rowOf(client: string, one: Samples, samples: ReadonlyMap<string, Samples>): string[] {
  const byHand = compare(one, samples.get('fetch'))
  const openapiFetch = compare(one, samples.get('openapi-fetch'))
  if (!byHand) return [client, one.error ?? 'not measured', '', '']
  return [
    client,
    number(Math.round(byHand.median)),
    ratio(byHand.ratio, byHand.ratioQuartiles),
    openapiFetch ? ratio(openapiFetch.ratio, openapiFetch.ratioQuartiles) : '',
  ]
}

/** At most 1.05 of the time is at least 0.95 of the calls. */
function goalsOf(workload: string, samples: ReadonlyMap<string, Samples>): Goal[] {
  const reference = samples.get('openapi-fetch')
  return [
    atLeast(`${workload}: calls a second to openapi-fetch`, 0.95, compare(samples.get('uitkit'), reference)?.ratio),
    atLeast(`${workload}: with a timeout`, 0.83, compare(samples.get('uitkit-timeout'), reference)?.ratio),
  ]
}
