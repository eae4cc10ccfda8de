/** A store without any way to look and write in one step. */
interface Store {
  get(key: string): unknown
  set(key: string, value: string): unknown
  delete(key: string): unknown
}

/** A lease that this process has, or is about to, for all its tasks that want it at the same time. */
export interface Lease {
  /** By which it is known in the store, once it is there. */
  readonly name: Promise<string>
  /** So many tasks have come so far, and so many of them are not over. */
  tasks: number
  waiting: number
  /** When the task that came last is over. */
  last: Promise<unknown>
}

/** Longer than a store takes from a look to a write: who still stands there after it is alone. */
const settleMs = 250
const pollMs = 200
/** No task lasts that long: a lease that stays as it is belongs to one who died. */
const longestMs = 30_000

/**
 * Runs a task while no other has the lease that a store holds under a key.
 *
 * Fischer's algorithm: who finds no lease writes its own name, waits until all who looked at the same time have written theirs,
 * and has the lease if it is still its own. No clock of another machine is looked at: a lease is dead when this one has seen it
 * for too long. A process takes it once for all its tasks that wait, and writes it anew before each.
 *
 * @param leases Those that this process has in the store, by key.
 */
export async function withLease<Result>(
  store: Store,
  leases: Map<string, Lease>,
  key: string,
  task: () => Promise<Result>,
): Promise<Result> {
  const lease = leases.get(key) ?? { name: acquire(store, key), tasks: 0, waiting: 0, last: Promise.resolve() }
  leases.set(key, lease)
  const number = ++lease.tasks
  lease.waiting++
  const result = lease.last.then(async () => {
    const name = await lease.name
    if (number > 1) await store.set(key, `${name} ${number}`)
    return task()
  })
  lease.last = result.catch(() => undefined)
  try {
    return await result
  } finally {
    if (--lease.waiting === 0) {
      leases.delete(key)
      await release(store, key, lease)
    }
  }
}

async function acquire(store: Store, key: string): Promise<string> {
  const name = crypto.randomUUID()
  let seen: unknown
  let seenSince = performance.now()
  for (;;) {
    const holder = (await store.get(key)) ?? undefined
    if (holder !== seen) seenSince = performance.now()
    seen = holder
    if (holder === undefined || performance.now() - seenSince >= longestMs) {
      await store.set(key, name)
      await pause(settleMs)
      if ((await store.get(key)) === name) return name
    } else {
      await pause(pollMs * (1 + Math.random()))
    }
  }
}

/** A lease that can't be given back dies by itself: no reason to throw away what the task gave. */
async function release(store: Store, key: string, lease: Lease): Promise<void> {
  try {
    const name = await lease.name
    if (String(await store.get(key)).startsWith(name)) await store.delete(key)
  } catch {
    // As above; or it never was there, which the task has said.
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}
