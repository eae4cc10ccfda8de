import { describe, expect, test } from 'vitest'
import { bulk, type BulkOutcome } from '../src/bulk.ts'

/** Calls that end when the test says so. */
function heldCalls() {
  const running = new Map<number, { resolve(result: string): void; reject(error: unknown): void }>()
  let most = 0
  const call = (item: number): Promise<string> =>
    new Promise((resolve, reject) => {
      running.set(item, { resolve, reject })
      most = Math.max(most, running.size)
    })
  const end = (item: number, error?: Error): void => {
    const held = running.get(item)
    running.delete(item)
    if (error) held?.reject(error)
    else held?.resolve(`result ${item}`)
  }
  return { call, end, running, most: () => most }
}

async function all<Item, Result>(
  outcomes: AsyncIterable<BulkOutcome<Item, Result>>,
): Promise<BulkOutcome<Item, Result>[]> {
  const list: BulkOutcome<Item, Result>[] = []
  for await (const outcome of outcomes) list.push(outcome)
  return list
}

/** Lets everything happen that waits for nothing else. */
const settle = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve))

const done = (item: number) => ({ item, state: 'done', result: `result ${item}`, error: undefined })

describe('bulk', () => {
  test('tells what became of each item, as calls end', async () => {
    const { call, end } = heldCalls()
    const outcomes = bulk([1, 2, 3], call, { concurrency: 3 })
    const first = outcomes.next()
    await settle()
    end(2)
    expect((await first).value).toEqual(done(2))
    end(3)
    expect((await outcomes.next()).value).toEqual(done(3))
    end(1)
    expect((await outcomes.next()).value).toEqual(done(1))
    expect(await outcomes.next()).toEqual({ done: true, value: undefined })
  })

  test('makes no more calls at a time than it may, 5 if nobody says how many', async () => {
    for (const [concurrency, expected] of [
      [2, 2],
      [undefined, 5],
    ] as const) {
      const { call, end, running, most } = heldCalls()
      const list = all(
        bulk(
          Array.from({ length: 20 }, (_, item) => item),
          call,
          concurrency ? { concurrency } : {},
        ),
      )
      for (let ended = 0; ended < 20; ended += 1) {
        await settle()
        end([...running.keys()].at(-1) as number)
      }
      expect((await list).map(({ item }) => item).toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: 20 }, (_, item) => item),
      )
      expect(most()).toBe(expected)
    }
  })

  test('is stopped by no failure, be it thrown at once or later', async () => {
    const later = new Error('later')
    const list = await all(
      bulk([1, 2, 3], (item) => {
        if (item === 1) throw new Error('at once')
        return item === 2 ? Promise.reject(later) : Promise.resolve('result 3')
      }),
    )
    expect(list).toHaveLength(3)
    expect(list).toContainEqual({ item: 1, state: 'failed', result: undefined, error: new Error('at once') })
    expect(list).toContainEqual({ item: 2, state: 'failed', result: undefined, error: later })
    expect(list).toContainEqual(done(3))
  })

  test('gives what the API refuses as a result like any other', async () => {
    const refused = { ok: false, status: 404 } as const
    expect(await all(bulk(['a'], async () => refused))).toEqual([
      { item: 'a', state: 'done', result: refused, error: undefined },
    ])
  })

  test('begins nothing after an abort, ends what runs, and tells what is left', async () => {
    const { call, end, running } = heldCalls()
    const controller = new AbortController()
    const list = all(bulk([1, 2, 3, 4, 5], call, { concurrency: 2, signal: controller.signal }))
    await settle()
    expect([...running.keys()]).toEqual([1, 2])
    controller.abort()
    await settle()
    expect([...running.keys()]).toEqual([1, 2])
    end(1)
    end(2, new Error('aborted'))
    const outcomes = await list
    expect(outcomes.map(({ item, state }) => `${item} ${state}`).toSorted()).toEqual([
      '1 done',
      '2 failed',
      '3 skipped',
      '4 skipped',
      '5 skipped',
    ])
  })

  test('makes no call at all when the signal has aborted before', async () => {
    const outcomes = await all(bulk([1], () => Promise.reject(new Error('called')), { signal: AbortSignal.abort() }))
    expect(outcomes).toEqual([{ item: 1, state: 'skipped', result: undefined, error: undefined }])
  })

  test('reads a long feed only as fast as its outcomes are taken', async () => {
    let read = 0
    async function* feed() {
      while (read < 100_000) yield read++
    }
    let taken = 0
    let furthest = 0
    for await (const { item } of bulk(feed(), async (item) => item, { concurrency: 4 })) {
      expect(item).toBeLessThan(read)
      taken += 1
      furthest = Math.max(furthest, read - taken)
      if (taken === 2_000) break
    }
    expect(furthest).toBeLessThanOrEqual(8)
  })

  test('tells what has ended while a slow feed is still being read', async () => {
    async function* feed() {
      yield 1
      await new Promise(() => {})
    }
    const outcomes = bulk(feed(), async (item) => `result ${item}`)
    expect((await outcomes.next()).value).toEqual(done(1))
  })

  test('closes the feed when the loop is left', async () => {
    let isClosed = false
    async function* feed() {
      try {
        for (;;) yield 1
      } finally {
        isClosed = true
      }
    }
    for await (const outcome of bulk(feed(), async () => 'x')) if (outcome) break
    await settle()
    expect(isClosed).toBe(true)
  })

  test('begins no call for an item that comes when the loop was left', async () => {
    let send = (_item: number): void => {}
    async function* feed() {
      yield 1
      yield await new Promise<number>((resolve) => (send = resolve))
    }
    const called: number[] = []
    const outcomes = bulk(feed(), async (item) => void called.push(item))
    await outcomes.next()
    await outcomes.return()
    send(2)
    await settle()
    expect(called).toEqual([1])
  })

  test('throws what a broken feed throws, after the outcomes of what came before', async () => {
    async function* feed() {
      yield 1
      yield 2
      throw new Error('The feed broke.')
    }
    const list: unknown[] = []
    const reading = (async () => {
      for await (const { item } of bulk(feed(), async (item) => (await settle(), item))) list.push(item)
    })()
    await expect(reading).rejects.toThrow('The feed broke.')
    expect(list.toSorted()).toEqual([1, 2])
  })

  test('has nothing to tell of no items', async () => {
    expect(await all(bulk([], async () => 'x'))).toEqual([])
  })

  test.each([0, -1, 1.5, Number.NaN])('refuses a concurrency of %d', async (concurrency) => {
    await expect(all(bulk([1], async () => 'x', { concurrency }))).rejects.toThrow(TypeError)
  })
})
