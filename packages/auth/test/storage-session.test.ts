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

afterEach(() => vi.unstubAllGlobals())

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

test('two storage sessions with one key never run a task at a time, those of two keys may', async () => {
  const order: string[] = []
  const run = (key: string, name: string) =>
    storageSession(createStorage(), key).lock?.(async () => {
      order.push(`${name} begins`)
      await new Promise((resolve) => {
        setTimeout(resolve)
      })
      order.push(`${name} ends`)
      return name
    })
  vi.stubGlobal('navigator', { locks: createLocks() })
  expect(await Promise.all([run('a', 'first'), run('a', 'second'), run('b', 'other')])).toEqual([
    'first',
    'second',
    'other',
  ])
  expect(order.indexOf('second begins')).toBeGreaterThan(order.indexOf('first ends'))
  expect(order.indexOf('other begins')).toBeLessThan(order.indexOf('first ends'))
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
