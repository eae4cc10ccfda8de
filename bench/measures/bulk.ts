import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { jwtProvider } from '@uitkit/auth'
import { bulk } from '@uitkit/client/bulk'
import { createEventsClient, type EventInput } from '@uitkit/events'
import ky from 'ky'
import { idOf } from '../fixtures/seed.ts'
import { atOnce } from '../harness/at-once.ts'
import { orLess } from '../harness/quick.ts'
import { compare, inRounds, type Samples } from '../harness/rounds.ts'
import { atLeast, atMost, number, ratio, type Goal, type Section } from '../harness/section.ts'
import { startFaultyTwin, type FaultyTwin, type Received } from '../servers/start-faulty-twin.ts'

// A feed of events that is put into the twin, over HTTP, while some of its answers fail.

const rounds = orLess(3, 1)
const items = orLess(10_000, 1000)
const concurrency = 50
const faultShare = 0.02
const apiKey = 'twin-key-without-refresh'

interface Subject {
  readonly name: string
  readonly share: number
  readonly run: (twin: FaultyTwin) => Promise<void>
}

/** What became of the last round of each. */
interface Outcome extends Received {
  /** Items that the twin has not, or with another name than they should have. */
  readonly wrong: number
}

const subjects: readonly Subject[] = [
  { name: 'bare loop, no faults', share: 0, run: bareLoop },
  { name: 'bare loop', share: faultShare, run: bareLoop },
  { name: 'uitkit, no faults', share: 0, run: (twin) => withUitkit(twin) },
  { name: 'uitkit', share: faultShare, run: (twin) => withUitkit(twin) },
  { name: 'ky', share: faultShare, run: withKy },
]

export async function measure(): Promise<Section> {
  const outcomes = new Map<string, Outcome>()
  const samples = await inRounds(subjects, rounds, async ({ name, share, run }) => {
    const twin = await startFaultyTwin(share)
    try {
      const start = performance.now()
      await run(twin)
      const seconds = (performance.now() - start) / 1000
      outcomes.set(name, judge(await twin.tell()))
      return items / seconds
    } finally {
      twin.stop()
    }
  })
  const heaps = await measureHeap()
  return {
    title: 'Bulk',
    text: [
      `${number(items)} \`PUT /events/{id}\` with ids of one's own, ${concurrency} at once, over HTTP to the twin in a process of its own, ${rounds} rounds. ${faultShare * 100}% of the requests fail, save where the row says otherwise: half with a 503, the others with a connection that drops, before or after the twin has acted. uitkit uses \`bulk\`; the bare loop is fetch by hand; ky retries as it comes. Lost: items that the twin has not in the end; doubled: events that nobody sent.`,
    ],
    tables: [
      {
        head: [
          'client',
          'calls a second',
          'to the bare loop',
          'to it without faults',
          'faults',
          'requests',
          'lost',
          'doubled',
        ],
        rows: subjects.map(({ name }) => rowOf(name, samples, outcomes.get(name))),
      },
    ],
    notes: [
      `Heap of uitkit's process, garbage collected, after each fifth of the items of another run, in MB: ${heaps
        .map((heap) => number(heap))
        .join(', ')}.`,
    ],
    goals: goalsOf(samples, outcomes.get('uitkit'), heaps),
  }
}

function judge(received: Received): Outcome {
  const names = new Map(received.names)
  const wrong = Array.from({ length: items }, (_, index) => names.get(eventId(index)) === nameOf(index)).filter(
    (isRight) => !isRight,
  )
  return { ...received, wrong: wrong.length }
}

function rowOf(name: string, samples: ReadonlyMap<string, Samples>, outcome: Outcome | undefined): string[] {
  const one = samples.get(name)
  const bare = compare(one, samples.get('bare loop'))
  const smooth = compare(one, samples.get('bare loop, no faults'))
  if (!bare || !smooth || !outcome) return [name, one?.error ?? 'not measured', '', '', '', '', '', '']
  const { received, faults, names, wrong } = outcome
  return [
    name,
    number(Math.round(bare.median)),
    ratio(bare.ratio, bare.ratioQuartiles),
    ratio(smooth.ratio, smooth.ratioQuartiles),
    ...[faults, received, wrong, Math.max(0, names.length + wrong - items)].map(number),
  ]
}

function goalsOf(
  samples: ReadonlyMap<string, Samples>,
  outcome: Outcome | undefined,
  heaps: readonly number[],
): Goal[] {
  const found = compare(samples.get('uitkit'), samples.get('bare loop'))
  const [first, last] = [heaps[0], heaps.at(-1)]
  return [
    atLeast('calls a second to a bare loop, both with 2% of faults', 0.9, found?.ratio),
    atMost('items lost', 0, outcome?.wrong),
    atMost('growth of the heap from a fifth of the items to the end', 2, first && last && last - first, ' MB'),
  ]
}

/** What one writes without a library: a failure is an item that is lost. */
async function bareLoop({ origin, token }: FaultyTwin): Promise<void> {
  const headers = { authorization: `Bearer ${token}`, 'x-api-key': apiKey, 'content-type': 'application/json' }
  await atOnce(concurrency, items, async (index) => {
    try {
      const init = { method: 'PUT', headers, body: JSON.stringify(eventInput(index, origin)) }
      const response = await fetch(`${origin}/events/${eventId(index)}`, init)
      await response.text()
    } catch {
      // Lost.
    }
  })
}

/** @param onFifth Called when another fifth of the items is done. */
async function withUitkit({ origin, token }: FaultyTwin, onFifth = () => {}): Promise<void> {
  const environment = { entry: origin, jwtProvider: origin }
  const credentials = jwtProvider({ environment, apiKey })
  await credentials.session.set({ jwt: token })
  const events = createEventsClient({ environment, credentials })
  let done = 0
  for await (const _ of bulk(feed(), (index) => events.replace(eventId(index), eventInput(index, origin)), {
    concurrency,
  })) {
    if (++done % (items / 5) === 0) onFifth()
  }
}

/** In a run of its own: to collect the garbage takes time. */
async function measureHeap(): Promise<readonly number[]> {
  const heaps: number[] = []
  const twin = await startFaultyTwin(faultShare)
  try {
    await withUitkit(twin, () => heaps.push(heapMegabytes()))
    return heaps
  } finally {
    twin.stop()
  }
}

async function withKy({ origin, token }: FaultyTwin): Promise<void> {
  const api = ky.create({ baseUrl: origin, headers: { Authorization: `Bearer ${token}`, 'X-Api-Key': apiKey } })
  await atOnce(concurrency, items, async (index) => {
    try {
      await api.put(`events/${eventId(index)}`, { json: eventInput(index, origin) })
    } catch {
      // Lost.
    }
  })
}

function* feed(): Generator<number> {
  for (let index = 0; index < items; index++) yield index
}

const eventId = (index: number): string => idOf('events', index).split('/').at(-1) ?? ''

const nameOf = (index: number): string => `Voorstelling ${index}`

function eventInput(index: number, origin: string): EventInput {
  return {
    mainLanguage: 'nl',
    name: { nl: nameOf(index) },
    terms: [{ id: '0.50.4.0.0' }],
    location: { '@id': idOf('places', index % 50).replace('https://io-test.uitdatabank.be', origin) },
    calendarType: 'permanent',
    description: { nl: 'Een voorstelling van een reizend gezelschap, met muziek. '.repeat(8) },
    labels: ['reizend gezelschap', 'muziek'],
  }
}

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

function heapMegabytes(): number {
  collect()
  return process.memoryUsage().heapUsed / 1e6
}
