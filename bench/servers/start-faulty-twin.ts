import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { bench } from '../folders.ts'

/** What a twin has got, in the end. */
export interface Received {
  /** Requests, those that failed included. */
  readonly received: number
  readonly faults: number
  /** The id and the name of each event that there is. */
  readonly names: readonly (readonly [string, string])[]
}

export interface FaultyTwin {
  readonly origin: string
  readonly token: string
  tell(): Promise<Received>
  stop(): void
}

/** @param share Of the requests that fail, from 0 to 1. */
export async function startFaultyTwin(share: number): Promise<FaultyTwin> {
  const child = fork(join(bench, 'servers/faulty-twin.ts'), [String(share)])
  const [{ origin, token }] = (await once(child, 'message')) as [{ readonly origin: string; readonly token: string }]
  return {
    origin,
    token,
    async tell() {
      const answer = once(child, 'message')
      child.send('tell')
      return ((await answer) as [Received])[0]
    },
    stop: () => child.kill(),
  }
}
