import { Keyv } from 'keyv'
import { createStorage } from 'unstorage'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keyValueSession, type KeyValueStore } from '../src/key-value-session.ts'

describe.each<[string, () => KeyValueStore]>([
  ['keyv', () => new Keyv()],
  ['unstorage', () => createStorage()],
  ['a Map', () => new Map<string, string>()],
])('a session in %s', (_, createStore) => {
  it('keeps tokens under its key', async () => {
    const store = createStore()
    const session = keyValueSession(store, 'tokens')
    expect(await session.get()).toBeUndefined()
    await session.set({ accessToken: 'a', expiresAt: 1 })
    expect(await keyValueSession(store, 'tokens').get()).toEqual({ accessToken: 'a', expiresAt: 1 })
    expect(await keyValueSession(store, 'other').get()).toBeUndefined()
    await session.clear()
    expect(await session.get()).toBeUndefined()
  })

  it('has a lock that is free again after each task, a failed one too', async () => {
    const session = keyValueSession(createStore(), 'tokens')
    await expect(session.lock(() => Promise.reject(new Error('the task’s own')))).rejects.toThrow('the task’s own')
    expect(await session.lock(async () => 'mine')).toBe('mine')
  })
})

it.each(['not JSON: S3CRET', '["S3CRET"]', '17'])(
  'says under which key is something else than tokens: %j',
  async (text) => {
    const session = keyValueSession(new Map([['tokens', text]]), 'tokens')
    const failure = await Promise.resolve(session.get()).catch(String)
    expect(failure).toContain('under tokens')
    expect(failure).not.toContain('S3CRET')
  },
)

it.each(['get', 'set', 'delete'] as const)('passes on what the store’s %s throws', async (method) => {
  const store = { get: async () => undefined, set: async () => undefined, delete: async () => undefined }
  const session = keyValueSession({ ...store, [method]: () => Promise.reject(new Error('no connection')) }, 'tokens')
  const use = { get: () => session.get(), set: () => session.set({ accessToken: 'a' }), delete: () => session.clear() }
  await expect(Promise.resolve(use[method]())).rejects.toThrow('no connection')
})

describe('the lock of several servers', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] })
    return () => vi.useRealTimers()
  })
  afterEach(() => vi.restoreAllMocks())

  const afterMs = (ms: number) =>
    new Promise((resolve) => {
      setTimeout(resolve, ms)
    })

  /** One store as several servers see it: at each call it takes its time, on the way there and back. */
  function slowStore(entries: Map<string, string>, latencyMs: () => number): KeyValueStore {
    const slowly = async <Result>(act: () => Result) => {
      await afterMs(latencyMs())
      const result = act()
      await afterMs(latencyMs())
      return result
    }
    return {
      get: (key) => slowly(() => entries.get(key)),
      set: (key, value) => slowly(() => entries.set(key, value)),
      delete: (key) => slowly(() => entries.delete(key)),
    }
  }

  it('lets one at a time renew, however their calls fall', async () => {
    let seed = 7
    const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647
    vi.spyOn(Math, 'random').mockImplementation(random)
    const entries = new Map<string, string>()
    let running = 0
    let most = 0
    let renewals = 0
    const servers = Array.from({ length: 5 }, async () => {
      const session = keyValueSession(
        slowStore(entries, () => random() * 60),
        'tokens',
      )
      for (let round = 0; round < 5; round++) {
        await session.lock(async () => {
          most = Math.max(most, ++running)
          await afterMs(random() * 500)
          renewals++
          running--
        })
      }
    })
    const all = Promise.all(servers)
    await vi.runAllTimersAsync()
    await all
    expect({ most, renewals }).toEqual({ most: 1, renewals: 25 })
    expect(entries.size).toBe(0)
  })

  it('is taken once by a server for all that wait there, and written anew for each', async () => {
    const store = new Map<string, string>()
    const written: string[] = []
    const run = () => keyValueSession(store, 'tokens').lock(async () => written.push(store.get('tokens:lease') ?? ''))
    const all = Promise.all(Array.from({ length: 100 }, run))
    await vi.advanceTimersByTimeAsync(300)
    expect((await all).length).toBe(100)
    expect(new Set(written).size).toBe(100)
    expect(new Set(written.map((value) => value.split(' ')[0])).size).toBe(1)
    expect(store.size).toBe(0)
  })

  it('lets go on those that wait after one that fails, and fails all when the store does', async () => {
    const store = new Map<string, string>()
    const failing = keyValueSession(store, 'tokens').lock(() => Promise.reject(new Error('the task’s own')))
    const other = keyValueSession(store, 'tokens').lock(async () => 'mine')
    const results = Promise.allSettled([failing, other])
    await vi.runAllTimersAsync()
    expect(await results).toMatchObject([{ reason: { message: 'the task’s own' } }, { value: 'mine' }])

    const down = {
      get: () => Promise.reject(new Error('no connection')),
      set: () => undefined,
      delete: () => undefined,
    }
    const task = vi.fn<() => Promise<void>>()
    const lock = () => keyValueSession(down, 'tokens').lock(task)
    expect(await Promise.allSettled([lock(), lock()])).toMatchObject([
      { reason: { message: 'no connection' } },
      { reason: { message: 'no connection' } },
    ])
    expect(task).not.toHaveBeenCalled()
  })

  it('is taken over from a server that died with it, after half a minute', async () => {
    const entries = new Map([['tokens:lease', 'of a dead server']])
    let isMine = false
    const waiting = keyValueSession(entries, 'tokens').lock(async () => void (isMine = true))
    await vi.advanceTimersByTimeAsync(29_000)
    expect(isMine).toBe(false)
    await vi.advanceTimersByTimeAsync(2_000)
    await waiting
    expect(isMine).toBe(true)
  })

  it('gives what the task gave when the lease can’t be given back', async () => {
    const entries = new Map<string, string>()
    const store = {
      get: (key: string) => entries.get(key),
      set: (key: string, value: string) => entries.set(key, value),
      delete: () => Promise.reject(new Error('no connection')),
    }
    const result = keyValueSession(store, 'tokens').lock(async () => 'new tokens')
    await vi.runAllTimersAsync()
    expect(await result).toBe('new tokens')
  })
})
