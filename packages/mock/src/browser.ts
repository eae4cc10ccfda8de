import type { Mock } from './mock.ts'
import type { Snapshot } from './snapshot/snapshot.ts'

export interface PersistOptions {
  /** Where it is kept: the page's `sessionStorage` when left out, or its `localStorage`, or the like. */
  readonly storage?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  /** Under which name; `uitkit-twin` when left out. */
  readonly key?: string
}

/**
 * Lets a twin in a page survive a reload: it remembers what is kept, and keeps what it remembers when the page goes.
 *
 * What can't be restored, such as what another version kept, is thrown away; the console says so, and when a state is too
 * large to be kept (browsers allow some 5 MB). Nothing is written before the page goes.
 *
 * @returns Stops that, and throws away what is kept.
 * @example
 * ```ts
 * const mock = createMock()
 * persist(mock)
 * await setupWorker(...handlers(mock)).start()
 * ```
 */
export function persist(mock: Mock, options: PersistOptions = {}): () => void {
  const { storage = sessionStorage, key = 'uitkit-twin' } = options

  const kept = storage.getItem(key)
  try {
    if (kept !== null) mock.restore(JSON.parse(kept) as Snapshot)
  } catch (error) {
    // oxlint-disable-next-line no-console -- Who develops the page has no other way to hear of it.
    console.warn(`The twin begins anew, for what was kept as "${key}" can't be restored.`, error)
  }

  const keep = () => {
    try {
      storage.setItem(key, JSON.stringify(mock.snapshot()))
    } catch (error) {
      // What was kept before is older than what is lost: half a story would be worse than none.
      storage.removeItem(key)
      // oxlint-disable-next-line no-console -- As above.
      console.warn(`The twin will begin anew after this page, for its state can't be kept as "${key}".`, error)
    }
  }
  addEventListener('pagehide', keep)
  return () => {
    removeEventListener('pagehide', keep)
    storage.removeItem(key)
  }
}
