import { afterEach, expect, test, vi } from 'vitest'
import { storageSession } from '../src/storage-session.ts'

function createStorage(): Storage {
  const items = new Map<string, string>()
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
    key: (index) => [...items.keys()][index] ?? null,
    get length() {
      return items.size
    },
  }
}

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a storage session keeps tokens under its key, and answers without a promise', () => {
  const storage = createStorage()
  const session = storageSession(storage, 'tokens')
  expect(session.get()).toBeUndefined()
  void session.set({ accessToken: 'a', expiresAt: 1 })
  expect(storageSession(storage, 'tokens').get()).toEqual({ accessToken: 'a', expiresAt: 1 })
  expect(storageSession(storage, 'other').get()).toBeUndefined()
  void session.clear()
  expect(session.get()).toBeUndefined()
  expect(storage).toHaveLength(0)
})

test.each(['', '{', 'null', '1', '"text"', '[]'])('a storage session takes %j for no tokens', (text) => {
  const storage = createStorage()
  storage.setItem('tokens', text)
  expect(storageSession(storage, 'tokens').get()).toBeUndefined()
})

test('what a storage throws reaches the caller', () => {
  const full = {
    ...createStorage(),
    setItem: () => {
      throw new Error('QuotaExceededError')
    },
  }
  expect(() => storageSession(full, 'tokens').set({ accessToken: 'a' })).toThrow('QuotaExceededError')
})

test('storage sessions with one key run one task at a time, and leave the browser half a second to tell other tabs', async () => {
  vi.useFakeTimers()
  vi.stubGlobal('navigator', { locks: createLocks() })
  const order: string[] = []
  const run = (key: string, name: string) => storageSession(createStorage(), key).lock?.(async () => order.push(name))
  const results = [run('a', 'first'), run('a', 'second'), run('b', 'other')]
  await vi.advanceTimersByTimeAsync(0)
  expect(order).toEqual(['first', 'other'])
  expect(await results[0]).toBe(1)
  await vi.advanceTimersByTimeAsync(499)
  expect(order).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(1)
  expect(await results[1]).toBe(3)
})

test('what a task throws reaches the caller, and so does a browser that gives no lock', async () => {
  vi.stubGlobal('navigator', { locks: createLocks() })
  const failing = storageSession(createStorage(), 'a').lock?.(() => Promise.reject(new Error('the task’s own')))
  await expect(failing).rejects.toThrow('the task’s own')
  vi.stubGlobal('navigator', { locks: { request: () => Promise.reject(new Error('SecurityError')) } })
  await expect(storageSession(createStorage(), 'a').lock?.(async () => 1)).rejects.toThrow('SecurityError')
})

test('a page without Web Locks has a session without a lock', () => {
  vi.stubGlobal('navigator', {})
  expect(storageSession(createStorage(), 'tokens')).not.toHaveProperty('lock')
  vi.stubGlobal('navigator', undefined)
  expect(storageSession(createStorage(), 'tokens')).not.toHaveProperty('lock')
})

/** As much of Web Locks as Node 20 lacks; test/browser has the real ones. */
function createLocks(): Pick<LockManager, 'request'> {
  const tails = new Map<string, Promise<unknown>>()
  const request = (name: string, task: () => Promise<unknown>) => {
    const result = (tails.get(name) ?? Promise.resolve()).then(task)
    tails.set(name, result)
    return result
  }
  return { request } as Pick<LockManager, 'request'>
}
