export interface BulkOptions {
  /** How many calls may run at the same time; 5 by default. */
  readonly concurrency?: number
  /** Begins no call any more when it aborts; those that run come to their end. */
  readonly signal?: AbortSignal | undefined
}

/** What became of one item. */
export type BulkOutcome<Item, Result> =
  /** The call was made; what the API says may still be no. */
  | { readonly item: Item; readonly state: 'done'; readonly result: Result; readonly error: undefined }
  /** The call threw: no answer came, so that it may or may not have been carried out. */
  | { readonly item: Item; readonly state: 'failed'; readonly result: undefined; readonly error: unknown }
  /** The call was not begun, as the signal had aborted. */
  | { readonly item: Item; readonly state: 'skipped'; readonly result: undefined; readonly error: undefined }

/**
 * Makes a call for each item, some at a time, and tells what became of each, in the order in which they end.
 *
 * One failure stops nothing, and neither does an abort: every item is told, so that what was `failed` or `skipped` can
 * be tried again. Items are read, and calls made, as fast as outcomes are taken, so that a feed of any length fits.
 * Leaving the loop drops the outcomes of calls that run: to stop, abort the signal.
 *
 * @param items Also an async iterable, such as a feed that is read page by page.
 * @throws What the items throw when they are read, after the outcomes of those before.
 * @example
 * for await (const { item, state, result } of bulk(feed, ({ id, input }) => events.replace(id, input))) {
 *   if (state !== 'done' || !result.ok) again.push(item)
 * }
 */
export async function* bulk<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  call: (item: Item) => Promise<Result>,
  { concurrency = 5, signal }: BulkOptions = {},
): AsyncGenerator<BulkOutcome<Item, Result>, void, undefined> {
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new TypeError(`concurrency must be a whole number of at least 1, not ${concurrency}.`)
  }
  const feed = read(items)
  const ended: BulkOutcome<Item, Result>[] = []
  let running = 0
  let isReading = false
  let isRead = false
  let broken: { readonly error: unknown } | undefined
  let wake = (): void => {}

  async function readOn(): Promise<void> {
    isReading = true
    try {
      while (running + ended.length < concurrency && !isRead) {
        const { done, value } = await feed.next()
        // Read to its end, or the loop was left meanwhile.
        if (done || isRead) isRead = true
        else void begin(value)
      }
    } catch (error) {
      isRead = true
      broken = { error }
    }
    isReading = false
    wake()
  }

  async function begin(item: Item): Promise<void> {
    running += 1
    ended.push(await outcomeOf(item))
    running -= 1
    wake()
  }

  async function outcomeOf(item: Item): Promise<BulkOutcome<Item, Result>> {
    if (signal?.aborted) return { item, state: 'skipped', result: undefined, error: undefined }
    try {
      return { item, state: 'done', result: await call(item), error: undefined }
    } catch (error) {
      return { item, state: 'failed', result: undefined, error }
    }
  }

  try {
    for (;;) {
      if (!isReading) void readOn()
      const outcome = ended.shift()
      if (outcome) yield outcome
      else if (isRead && running === 0) break
      else await new Promise<void>((resolve) => (wake = resolve))
    }
  } finally {
    isRead = true
    // A feed that can't be closed is no concern of somebody who has left the loop.
    void feed.return().catch(() => {})
  }
  if (broken) throw broken.error
}

async function* read<Item>(items: Iterable<Item> | AsyncIterable<Item>): AsyncGenerator<Item, void, undefined> {
  yield* items
}
