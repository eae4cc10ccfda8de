import type { Step } from './step.ts'
import type { Teller } from './tell.ts'

/** Runs steps until one fails, as the next ones need what it did; none begins after the signal. True when none failed. */
export async function runSteps<World>(
  steps: readonly Step<World>[],
  world: World,
  teller: Teller,
  signal?: AbortSignal,
): Promise<boolean> {
  for (const step of steps) {
    teller.begin(step)
    try {
      signal?.throwIfAborted()
      teller.end(step, await step.run(world))
    } catch (error) {
      teller.fail(step, error)
      return false
    }
  }
  return true
}
