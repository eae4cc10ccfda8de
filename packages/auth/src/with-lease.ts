/** A store without any way to look and write in one step. */
interface Store {
  get(key: string): unknown
  set(key: string, value: string): unknown
  delete(key: string): unknown
}

/** Longer than a store takes from a look to a write: who still stands there after it is alone. */
const settleMs = 250
const pollMs = 200
/** No task lasts that long: who holds a lease longer is dead. */
const longestMs = 30_000

/**
 * Runs a task while no other has the lease that a store holds under a key.
 *
 * Fischer's algorithm: who finds no lease writes its own name, waits until all who looked at the same time have written theirs,
 * and has the lease if it is still its own. No clock of another machine is looked at: a lease is dead when this one has seen it
 * for too long.
 */
export async function withLease<Result>(store: Store, key: string, task: () => Promise<Result>): Promise<Result> {
  const name = crypto.randomUUID()
  await acquire(store, key, name)
  try {
    return await task()
  } finally {
    await release(store, key, name)
  }
}

async function acquire(store: Store, key: string, name: string): Promise<void> {
  let seen: unknown
  let seenSince = performance.now()
  for (;;) {
    const holder = (await store.get(key)) ?? undefined
    if (holder !== seen) seenSince = performance.now()
    seen = holder
    if (holder === undefined || performance.now() - seenSince >= longestMs) {
      await store.set(key, name)
      await pause(settleMs)
      if ((await store.get(key)) === name) return
    } else {
      await pause(pollMs * (1 + Math.random()))
    }
  }
}

/** A lease that can't be given back dies by itself: no reason to throw away what the task gave. */
async function release(store: Store, key: string, name: string): Promise<void> {
  try {
    if ((await store.get(key)) === name) await store.delete(key)
  } catch {
    // As above.
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}
