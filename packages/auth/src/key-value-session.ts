import type { OAuthTokens } from './oauth-tokens.ts'
import { parseTokens } from './parse-tokens.ts'
import type { Session } from './session.ts'
import { withLease, type Lease } from './with-lease.ts'

/** A store as `unstorage` has it, or as `keyv` has it (and a `Map`). */
export type KeyValueStore = ItemStore | EntryStore

interface ItemStore {
  getItem(key: string): unknown
  setItem(key: string, value: string): unknown
  removeItem(key: string): unknown
}

interface EntryStore {
  get(key: string): unknown
  set(key: string, value: string): unknown
  delete(key: string): unknown
}

/**
 * Keeps tokens in a key-value store, such as Redis through `keyv` or `unstorage`, so that several servers share them.
 *
 * One server renews, and the others take what it got. Such stores have nothing to lock with, so there is a lease under the key
 * `<key>:lease`, which takes a quarter of a second and counts on the store to answer faster than that; a
 * server that dies with it holds up the others for half a minute. With a lock of your store's own, put that in its place:
 * `{ ...keyValueSession(store, key), lock }`.
 *
 * The tokens are kept as JSON text, unencrypted: whoever reads the store can use them. What the store throws is thrown.
 *
 * @param key One for each user, or for each client, and for each environment.
 * @throws {Error} From `get`, when there is something else under the key; the message names the key.
 * @example
 * const session = keyValueSession(new Map(), 'publiq:my-client')
 */
export function keyValueSession<Tokens extends object = OAuthTokens>(
  store: KeyValueStore,
  key: string,
): Session<Tokens> & Required<Pick<Session<Tokens>, 'lock'>> {
  const entries = asEntries(store)
  const leases = leasesOf.get(store) ?? new Map<string, Lease>()
  leasesOf.set(store, leases)
  return {
    async get() {
      const value = await entries.get(key)
      if (value === undefined || value === null) return undefined
      // unstorage parses what looks like JSON.
      const tokens = parseTokens<Tokens>(typeof value === 'string' ? value : JSON.stringify(value))
      if (tokens) return tokens
      throw new Error(`The store holds something else than tokens under ${key}: remove it, or use another key.`)
    },
    async set(tokens) {
      await entries.set(key, JSON.stringify(tokens))
    },
    async clear() {
      await entries.delete(key)
    },
    lock: (task) => withLease(entries, leases, `${key}:lease`, task),
  }
}

/** Those that this process has, in whatever session: a server may make one for each request. */
const leasesOf = new WeakMap<KeyValueStore, Map<string, Lease>>()

function asEntries(store: KeyValueStore): EntryStore {
  if (!('getItem' in store)) return store
  return {
    get: (key) => store.getItem(key),
    set: (key, value) => store.setItem(key, value),
    delete: (key) => store.removeItem(key),
  }
}
