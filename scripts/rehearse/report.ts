/** What a run has checked so far: a line on the terminal for each check, and the account of the first that was wrong. */
export interface Report {
  /** Makes one check: it is right when `work` comes to its end. A wrong one does not end the rehearsal. */
  check(name: string, work: () => Promise<void>): Promise<void>
  /**
   * A check without which there is nothing more to check.
   *
   * @throws {CannotGoOn} when it is wrong.
   */
  need<Value>(name: string, work: () => Promise<Value>): Promise<Value>
  /** Says what was left out, and why: that is no check that went well. */
  leaveOut(name: string, reason: string): void
  /** Counts them, after the account of the first wrong one. True when none was wrong. */
  close(): boolean
}

/** Thrown after a check that everything else depends on. */
export class CannotGoOn extends Error {
  override name = 'CannotGoOn'
}

/**
 * @param signal When it has aborted, what fails says nothing of a release: no line is written, and all ends.
 * @param now In milliseconds.
 */
export function createReport(write: (line: string) => void, signal: AbortSignal, now: () => number): Report {
  let right = 0
  let wrong = 0
  let leftOut = 0
  let first: string | undefined
  const began = now()

  async function attempt<Value>(name: string, work: () => Promise<Value>): Promise<{ value: Value } | undefined> {
    signal.throwIfAborted()
    const start = now()
    try {
      const value = await work()
      signal.throwIfAborted()
      right++
      write(`ok     ${seconds(now() - start)}  ${name}`)
      return { value }
    } catch (error) {
      signal.throwIfAborted()
      wrong++
      first ??= `${name}\n\n${accountOf(error)}`
      write(`WRONG  ${seconds(now() - start)}  ${name}`)
      return undefined
    }
  }

  return {
    async check(name, work) {
      await attempt(name, work)
    },
    async need(name, work) {
      const done = await attempt(name, work)
      if (!done) throw new CannotGoOn(name)
      return done.value
    },
    leaveOut(name, reason) {
      leftOut++
      write(`left out       ${name}: ${reason}`)
    },
    close() {
      if (first !== undefined) write(`\nThe first that was wrong: ${first}`)
      const rest = leftOut > 0 ? `, ${leftOut} left out` : ''
      write(`\n${right} right, ${wrong} wrong${rest}, in ${seconds(now() - began).trim()}`)
      return wrong === 0
    },
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).padStart(5)} s`
}

function accountOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
