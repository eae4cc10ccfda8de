import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
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
 * Starts a script in Node that listens on the port that it is given, and waits for its first answer, whatever that is.
 *
 * @throws {Error} With what it wrote, when it ends or does not answer in time.
 */
export async function startServer(
  script: string,
  options: (port: number) => readonly string[],
): Promise<RunningServer> {
  const port = await freePort()
  return start(script, options(port), async () => `http://127.0.0.1:${port}`)
}

/** Starts a script that says in its first line, an object of URLs as JSON, where it listens. */
export function startTalkingServer(
  script: string,
  options: readonly string[],
  urlOf: (urls: Readonly<Record<string, string>>) => string | undefined,
): Promise<RunningServer> {
  return start(script, options, async (child) => {
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
    return urlOf(JSON.parse(line) as Readonly<Record<string, string>>)
  })
}

async function start(
  script: string,
  options: readonly string[],
  findUrl: (child: ChildProcessByStdio<null, Readable, Readable>) => Promise<string | undefined>,
): Promise<RunningServer> {
  const begin = performance.now()
  const child = spawn(process.execPath, [script, ...options], { stdio: ['ignore', 'pipe', 'pipe'] })
  const end = (): void => void child.kill('SIGKILL')
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
  let wrote = ''
  child.stderr.on('data', (chunk: Buffer) => (wrote = (wrote + chunk.toString()).slice(-2000)))
  const ended = once(child, 'exit').then(() => undefined)
  const url = await Promise.race([findUrl(child), ended])
  child.stdout.resume()
  const mayAnswer = (): boolean => child.exitCode === null && performance.now() - begin < patienceMs
  while (mayAnswer()) {
    if (url !== undefined && (await answers(url))) return running(url, performance.now() - begin)
    await pause(2)
  }
  end()
  throw new Error(`did not start: ${wrote.trim().split('\n').at(-1) ?? ''}`)

  function running(address: string, startMs: number): RunningServer {
    return {
      url: address,
      startMs,
      megabytes() {
        const { status, stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })
        return status === 0 ? Number(stdout) / 1000 : undefined
      },
      async stop() {
        end()
        await ended
      },
    }
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
