export interface SoonWriter {
  /** Something has changed; it will be written soon, with what changes until then. */
  changed(): void
  /** Writes what is not written yet. @throws When that fails. */
  close(): Promise<void>
}

export interface WriteSoonOptions {
  readonly write: () => Promise<void>
  /** Told of a write that failed, which will be tried again. */
  readonly onTrouble: (error: unknown) => void
}

const pauseMs = 200
const pauseAfterFailureMs = 5_000
/** A large state takes long to write: it may not keep the twin busy with that alone. */
const pausePerWrite = 10

/** Writes after a change, not at each one: a burst of changes is written once or a few times. */
export function writeSoon({ write, onTrouble }: WriteSoonOptions): SoonWriter {
  let isDirty = false
  let isClosed = false
  let timer: NodeJS.Timeout | undefined
  let writing: Promise<void> | undefined
  /** As `performance.now`. */
  let earliest = 0

  function schedule(): void {
    if (isClosed || timer || writing) return
    const ms = Math.max(pauseMs, earliest - performance.now())
    timer = setTimeout(() => {
      timer = undefined
      writing = attempt()
    }, ms)
  }

  async function attempt(): Promise<void> {
    const start = performance.now()
    isDirty = false
    try {
      await write()
      earliest = performance.now() + pausePerWrite * (performance.now() - start)
    } catch (error) {
      isDirty = true
      earliest = performance.now() + pauseAfterFailureMs
      onTrouble(error)
    }
    writing = undefined
    if (isDirty) schedule()
  }

  return {
    changed() {
      isDirty = true
      schedule()
    },
    async close() {
      isClosed = true
      clearTimeout(timer)
      await writing
      if (isDirty) await write()
    },
  }
}
