import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { createMock, type Mock } from '@uitkit/mock'
import { handlers } from '@uitkit/mock/msw'
import { build } from 'esbuild'
import { getResponse, http, HttpResponse, type RequestHandler } from 'msw'
import { setupServer } from 'msw/node'
import { made } from '../folders.ts'
import { place, placeId } from '../fixtures/place.ts'
import { seedWith } from '../fixtures/seed.ts'
import { atOnce } from '../harness/at-once.ts'
import { orLess } from '../harness/quick.ts'
import { compare, firstLine, inRounds, type Samples } from '../harness/rounds.ts'
import { atLeast, atMost, number, ratio, type Goal, type Section, type Table } from '../harness/section.ts'
import { median } from '../harness/statistics.ts'
import { generatePeer, mswAutoMock } from '../prepare/generate-peers.ts'

// The twin as tests have it: in the process of what is tested.

const rounds = orLess(7, 2)
const calls = 1000
const concurrency = 50
const host = 'https://io-test.uitdatabank.be'
const url = `${host}/places/${placeId}`

interface Subject {
  readonly name: string
  readonly ask: () => Promise<Response | undefined>
  /** Around each round: msw intercepts all of the process. */
  readonly listen?: () => void
  readonly close?: () => void
}

export async function measure(): Promise<Section> {
  const small = createMock({ seed: seedWith(0) })
  const large = createMock({ seed: seedWith(10_000) })
  const headers = {
    authorization: `Bearer ${await small.tokenFor('beheerder')}`,
    'x-api-key': 'twin-key-without-refresh',
  }
  const plain = [http.get(`${host}/places/:placeId`, () => HttpResponse.json(place))]
  const lost: string[][] = []
  const generated = await autoMocks().catch((error: unknown) => {
    lost.push(['msw-auto-mock', `not measured: ${firstLine(error)}`, ''])
    return undefined
  })
  const ask = (mocks: readonly RequestHandler[]) => () => getResponse([...mocks], new Request(url, { headers }))
  const subjects: readonly Subject[] = [
    { name: 'uitkit, mock.fetch', ask: () => small.fetch(url, { headers }) },
    { name: 'uitkit, mock.fetch, 10,000 events', ask: () => large.fetch(url, { headers }) },
    { name: 'uitkit, msw getResponse', ask: ask(handlers(small)) },
    { name: 'plain msw, getResponse', ask: ask(plain) },
    ...(generated ?? []).map(({ name, mocks }) => ({ name, ask: ask(mocks) })),
    intercepted('uitkit, msw setupServer', handlers(small), headers),
    intercepted('plain msw, setupServer', plain, headers),
  ]
  // One that fails here says why in its first round.
  for (const subject of subjects) await requestsASecond(subject).catch(() => {})
  const samples = await inRounds(subjects, rounds, requestsASecond)
  const search = await measureSearch(large)
  return {
    title: 'Twin, in process',
    text: [
      `GET of a place, authenticated, ${concurrency} at once, ${rounds} rounds of ${number(calls)}. Plain msw is one handler that answers the same place to anyone. msw-auto-mock has the handlers of places, and of the whole Entry API: it asks one after the other.`,
    ],
    tables: [
      {
        head: ['mock', 'requests a second', 'to plain msw'],
        rows: [...[...samples].map(([name, one]) => rowOf(name, one, samples)), ...lost],
      },
      search.table,
    ],
    goals: [...goalsOf(samples), ...search.goals],
  }
}

/** As generated, with the seeds of its random answers. */
async function autoMocks(): Promise<{ readonly name: string; readonly mocks: readonly RequestHandler[] }[]> {
  const all = []
  for (const document of ['places', 'entry'] as const) {
    await generatePeer(mswAutoMock, document)
    const outfile = join(made, `msw-auto-mock/${document}.js`)
    const entry = join(made, mswAutoMock.output(document), 'handlers.ts')
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      packages: 'external',
      format: 'esm',
      logLevel: 'silent',
    })
    const { handlers: mocks } = (await import(pathToFileURL(outfile).href)) as { readonly handlers: RequestHandler[] }
    all.push({ name: `msw-auto-mock, ${document} (${mocks.length} handlers)`, mocks })
  }
  return all
}

function intercepted(name: string, mocks: readonly RequestHandler[], headers: Record<string, string>): Subject {
  const server = setupServer(...mocks)
  return {
    name,
    ask: () => fetch(url, { headers }),
    listen: () => server.listen({ onUnhandledFrame: 'error' }),
    close: () => server.close(),
  }
}

async function requestsASecond({ ask, listen, close }: Subject): Promise<number> {
  listen?.()
  try {
    const start = performance.now()
    await atOnce(concurrency, calls, async () => {
      const response = await ask()
      if (response === undefined) throw new Error('was not answered')
      await response.arrayBuffer()
    })
    return calls / ((performance.now() - start) / 1000)
  } finally {
    close?.()
  }
}

function rowOf(name: string, one: Samples, samples: ReadonlyMap<string, Samples>): string[] {
  const found = compare(
    one,
    samples.get(name.includes('setupServer') ? 'plain msw, setupServer' : 'plain msw, getResponse'),
  )
  if (!found) return [name, one.error ?? 'not measured', '']
  return [name, number(Math.round(found.median)), ratio(found.ratio, found.ratioQuartiles)]
}

function goalsOf(samples: ReadonlyMap<string, Samples>): Goal[] {
  const rate = (name: string): number | undefined => {
    const found = samples.get(name)
    return found === undefined || found.error !== undefined ? undefined : Math.round(median(found.values))
  }
  const intercepting = compare(samples.get('uitkit, msw setupServer'), samples.get('plain msw, setupServer'))
  return [
    atLeast('requests a second through mock.fetch', 10_000, rate('uitkit, mock.fetch')),
    atLeast('requests a second through getResponse', 5000, rate('uitkit, msw getResponse')),
    // Half a tenth is what two runs of the same differ by.
    atLeast('through setupServer, to a handler that does nothing', 0.95, intercepting?.ratio),
  ]
}

const searches = [
  ['text', 'text=jazz'],
  ['a week', 'dateFrom=2027-03-01T00:00:00%2B01:00&dateTo=2027-03-08T00:00:00%2B01:00'],
  ['region', 'regions=nis-24062'],
  ['all three', 'text=dans&regions=nis-24062&dateFrom=2027-03-01T00:00:00%2B01:00&dateTo=2027-06-08T00:00:00%2B01:00'],
] as const

async function measureSearch(mock: Mock): Promise<{ readonly table: Table; readonly goals: readonly Goal[] }> {
  const first = await timeOf(() => find(mock, 'text=jazz'))
  const rows = [['the first one, which reads all events', '', number(first)]]
  const times: number[] = []
  for (const [name, query] of searches) {
    const found = await find(mock, query)
    const samples = []
    for (let count = 0; count < 25; count++) samples.push(await timeOf(() => find(mock, query)))
    times.push(median(samples))
    rows.push([name, number(found), number(median(samples))])
  }
  const added = await timeOf(async () => {
    mock.state.events.set('added', { ...eventOf(mock), '@id': `${host}/events/added` })
    await find(mock, 'text=jazz')
  })
  rows.push(['text, just after an event was added', '', number(added)])
  return {
    table: { caption: 'Search, 10,000 events', head: ['search', 'found', 'ms'], rows },
    goals: [
      atMost('search by text, date or region in 10,000 events', 20, Math.max(...times), ' ms'),
      atMost('search after an event was added', 20, added, ' ms'),
    ],
  }
}

function eventOf(mock: Mock): { readonly [property: string]: unknown } {
  const [event] = mock.state.events.values()
  return event ?? {}
}

async function find(mock: Mock, query: string): Promise<number> {
  const response = await mock.fetch(`${mock.environment.search}/events?${query}`, {
    headers: { 'x-client-id': 'twin-affiche' },
  })
  if (response.status !== 200) throw new Error(`The search ${query} was answered by ${response.status}.`)
  return ((await response.json()) as { readonly totalItems: number }).totalItems
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
