import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** A server in a process of its own. */
export interface RunningServer {
  readonly url: string
  /** From starting Node until the first answer. */
  readonly startMs: number
  /** What its process holds now; undefined where there is no `ps`. */
  megabytes(): number | undefined
  stop(): Promise<void>
}

const patienceMs = 20_000

/**
 * Starts a script in Node, and waits for its first answer, whatever that is.
 *
 * @param options Given the port that it is to listen on.
 * @throws {Error} With what it wrote, when it ends or does not answer in time.
 */
export async function startServer(
  script: string,
  options: (port: number) => readonly string[],
): Promise<RunningServer> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const start = performance.now()
  const child = spawn(process.execPath, [script, ...options(port)], { stdio: ['ignore', 'ignore', 'pipe'] })
  let wrote = ''
  child.stderr.on('data', (chunk: Buffer) => (wrote = (wrote + chunk.toString()).slice(-2000)))
  while (!(await answers(url))) {
    if (child.exitCode !== null || performance.now() - start > patienceMs) {
      child.kill('SIGKILL')
      throw new Error(`did not start: ${wrote.trim().split('\n').at(-1) ?? ''}`)
    }
    await pause(2)
  }
  return {
    url,
    startMs: performance.now() - start,
    megabytes() {
      const { status, stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })
      return status === 0 ? Number(stdout) / 1000 : undefined
    },
    async stop() {
      if (child.exitCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url)
    await response.arrayBuffer()
    return true
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
