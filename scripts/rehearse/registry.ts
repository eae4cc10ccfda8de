import { fork } from 'node:child_process'
import { join } from 'node:path'
import { plainEnvironment } from './run.ts'

/** A registry on loopback, which lives as long as its signal does not abort. */
export interface Registry {
  /** With a slash at the end. */
  readonly url: string
  /** The versions of a package that were published here, oldest first. */
  versionsOf(name: string): Promise<readonly string[]>
}

/**
 * Starts verdaccio on a free port.
 *
 * @param tools The folder in which the tools are installed.
 * @param storage Where it keeps what is published.
 * @param uplink The registry that has everybody else's packages.
 * @throws {Error} when it ends before it listens, with what it said.
 */
export async function startRegistry(
  tools: string,
  storage: string,
  uplink: string,
  signal: AbortSignal,
): Promise<Registry> {
  const server = fork(join(tools, 'registry.js'), [storage, uplink], {
    cwd: tools,
    env: plainEnvironment(process.env),
    // Those of this process are for this workspace.
    execArgv: [],
    silent: true,
    signal,
  })
  let said = ''
  server.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  server.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const port = await new Promise<number>((resolve, reject) => {
    server.once('message', (message) => resolve((message as { port: number }).port))
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`verdaccio ended with ${code}:\n${said}`)))
  })
  // It is ended by the signal, and that is no news.
  server.on('error', () => undefined)
  const url = `http://127.0.0.1:${port}/`

  async function versionsOf(name: string): Promise<readonly string[]> {
    const response = await fetch(new URL(name.replace('/', '%2f'), url), { signal })
    if (response.status === 404) return []
    if (!response.ok) throw new Error(`The registry answered ${response.status} for ${name}.`)
    return Object.keys(((await response.json()) as { versions: object }).versions)
  }
  return { url, versionsOf }
}
