import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { bench } from '../folders.ts'

export interface BareServer {
  readonly url: string
  stop(): void
}

/** Starts a server that answers each GET with one body, in a process of its own. */
export async function startBareServer(body: string): Promise<BareServer> {
  const child = fork(join(bench, 'servers/bare.ts'), [body])
  const [port] = (await once(child, 'message')) as [number]
  return { url: `http://127.0.0.1:${port}`, stop: () => child.kill() }
}
