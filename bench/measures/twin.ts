import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createMock } from '@uitkit/mock'
import autocannon from 'autocannon'
import { bench, made } from '../folders.ts'
import { place, placeId } from '../fixtures/place.ts'
import { seedWith } from '../fixtures/seed.ts'
import { orLess } from '../harness/quick.ts'
import { compare, firstLine, inRounds, type Samples } from '../harness/rounds.ts'
import { atLeast, atMost, number, ratio, type Goal, type Section, type Table } from '../harness/section.ts'
import { median } from '../harness/statistics.ts'
import { documentFile } from '../prepare/documents.ts'
import { commandOf } from '../prepare/tool.ts'
import { startServer, startTalkingServer, type RunningServer } from '../servers/start-server.ts'

// The twin as a server, beside mock servers that read the same document, and a server that does nothing.

const starts = orLess(3, 1)
const rounds = orLess(3, 1)
const seconds = orLess(2, 1)
const connections = 50

interface Subject {
  readonly name: string
  start(): Promise<RunningServer>
}

const bodyFile = join(made, 'answer.json')
const headersFile = join(made, 'answer-headers.json')
const seedFile = (events: number): string => join(made, `seed-${events}.json`)

const subjects: readonly Subject[] = [
  {
    name: 'bare node:http',
    start: () => startServer(join(bench, 'servers/bare.ts'), (port) => [bodyFile, String(port), headersFile]),
  },
  { name: 'uitkit', start: () => startTwin(0) },
  { name: 'uitkit, 10,000 events', start: () => startTwin(10_000) },
  {
    name: 'prism',
    start: () =>
      startServer(commandOf('@stoplight/prism-cli', 'prism'), (port) => [
        'mock',
        '--host',
        '127.0.0.1',
        '--port',
        String(port),
        documentFile('places'),
      ]),
  },
  {
    name: '@scalar/mock-server',
    start: () => startServer(join(bench, 'servers/scalar.ts'), (port) => [documentFile('places'), String(port)]),
  },
]

type Urls = Readonly<Record<string, string>>

/** Of each twin by its address: what it says of itself, which its tokens have in them. */
const environments = new Map<string, Urls>()

function startTwin(events: number): Promise<RunningServer> {
  const script = join(bench, 'node_modules/@uitkit/mock/dist/bin.js')
  return startTalkingServer(script, ['--seed', seedFile(events)], (urls) => {
    const url = urls['entry']
    if (url !== undefined) environments.set(url, urls)
    return url
  })
}

interface Started {
  readonly name: string
  readonly server: RunningServer
  readonly startMs: number
  readonly idle: number | undefined
}

interface Workload {
  readonly name: string
  readonly request: autocannon.Request
  /** Of what a bare server reaches. */
  readonly wanted?: number
}

const renaming: autocannon.Request = {
  method: 'PUT',
  path: `/places/${placeId}/name/nl`,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ name: 'Zaal West' }),
}
let names = 0

const workloads: readonly Workload[] = [
  {
    name: `GET of a place, ${number(JSON.stringify(place).length / 1000)} kB`,
    request: { method: 'GET', path: `/places/${placeId}` },
    wanted: 0.6,
  },
  { name: 'PUT of a name', request: renaming, wanted: 0.6 },
  {
    name: 'PUT of a name, another one each time',
    request: {
      ...renaming,
      setupRequest: (request) => ({ ...request, body: JSON.stringify({ name: `Zaal ${++names}` }) }),
    },
  },
]

export async function measure(): Promise<Section> {
  for (const events of [0, 10_000]) writeFileSync(seedFile(events), JSON.stringify(seedWith(events)))
  await writeAnswerOfTwin()

  const started: Started[] = []
  const lost: { readonly name: string; readonly error: string }[] = []
  for (const subject of subjects) {
    await startOften(subject).then(
      (one) => started.push(one),
      (error: unknown) => lost.push({ name: subject.name, error: firstLine(error) }),
    )
  }
  try {
    const tables: Table[] = []
    const goals: Goal[] = []
    for (const workload of workloads) {
      const samples = await inRounds(started, rounds, ({ server }) => requestsASecond(server.url, workload))
      tables.push(loadTable(workload.name, samples))
      const found = compare(samples.get('uitkit'), samples.get('bare node:http'))
      if (workload.wanted) goals.push(atLeast(`${workload.name}: to a bare server`, workload.wanted, found?.ratio))
    }
    return {
      title: 'Twin, as a server',
      text: [
        `autocannon, ${connections} connections, ${seconds} s, ${rounds} rounds; each request has a token and an API key, which the twin verifies. The bare server answers the same body and headers as the twin. The peers read the document of places, check requests against it and answer with its examples; none remembers anything. Start: from starting Node until the first answer, the median of ${starts}.`,
      ],
      tables: [startTable(started, lost), ...tables],
      goals: [...goals, ...startGoals(started)],
    }
  } finally {
    await Promise.all(started.map(({ server }) => server.stop()))
  }
}

/** A token of the twin at this address; any twin's, for servers that do not look at it. */
async function credentialsFor(url: string): Promise<Record<string, string>> {
  const hosts = { ...createMock().environment, ...environments.get(url) }
  const token = await createMock({ seed: seedWith(0), hosts }).tokenFor('beheerder')
  return { authorization: `Bearer ${token}`, 'x-api-key': 'twin-key-without-refresh' }
}

/** What Node adds by itself, and what depends on the body. */
const ownHeaders = ['connection', 'content-length', 'content-type', 'date', 'keep-alive', 'transfer-encoding']

/** For the bare server, so that it sends the same. */
async function writeAnswerOfTwin(): Promise<void> {
  const twin = await startTwin(0)
  try {
    const response = await fetch(`${twin.url}/places/${placeId}`, { headers: await credentialsFor(twin.url) })
    if (response.status !== 200) throw new Error(`The twin answered ${response.status}.`)
    const headers = [...response.headers].filter(([name]) => !ownHeaders.includes(name))
    writeFileSync(bodyFile, await response.text())
    writeFileSync(headersFile, JSON.stringify(Object.fromEntries(headers)))
  } finally {
    await twin.stop()
  }
}

async function startOften({ name, start }: Subject): Promise<Started> {
  const times: number[] = []
  for (;;) {
    const server = await start()
    times.push(server.startMs)
    if (times.length === starts) return { name, server, startMs: median(times), idle: server.megabytes() }
    await server.stop()
  }
}

/** @throws {Error} When it answers anything but what was asked for. */
async function requestsASecond(url: string, { request }: Workload): Promise<number> {
  const headers = { ...(await credentialsFor(url)), ...request.headers }
  const result = await autocannon({ url, connections, duration: seconds, requests: [{ ...request, headers }] })
  const bad = result.non2xx + result.errors
  if (bad > 0) throw new Error(`${bad} requests were refused or failed`)
  if (result['2xx'] === 0) throw new Error(`answered nothing within ${seconds} s`)
  return result['2xx'] / result.duration
}

function loadTable(caption: string, samples: ReadonlyMap<string, Samples>): Table {
  const rows = [...samples].map(([name, one]) => {
    const found = compare(one, samples.get('bare node:http'))
    if (!found) return [name, one.error ?? 'not measured', '']
    return [name, number(Math.round(found.median)), ratio(found.ratio, found.ratioQuartiles)]
  })
  return { caption, head: ['server', 'requests a second', 'to a bare server'], rows }
}

/** Memory is asked for a second time when all load is over. */
function startTable(
  started: readonly Started[],
  lost: readonly { readonly name: string; readonly error: string }[],
): Table {
  const megabytes = (value: number | undefined): string => (value === undefined ? '' : number(Math.round(value)))
  return {
    caption: 'Start and memory',
    head: ['server', 'start, ms', 'MB when started', 'MB after the load below'],
    rows: [
      ...started.map(({ name, startMs, idle, server }) => [
        name,
        number(Math.round(startMs)),
        megabytes(idle),
        megabytes(server.megabytes()),
      ]),
      ...lost.map(({ name, error }) => [name, error, '', '']),
    ],
  }
}

function startGoals(started: readonly Started[]): Goal[] {
  const twin = started.find(({ name }) => name === 'uitkit')
  const large = started.find(({ name }) => name === 'uitkit, 10,000 events')
  return [
    atMost('first answer', 300, twin && Math.round(twin.startMs), ' ms'),
    atMost('memory with 10,000 events, when started', 150, large?.idle, ' MB'),
    atMost('memory with 10,000 events, after the load', 150, large?.server.megabytes(), ' MB'),
  ]
}
