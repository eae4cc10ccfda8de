import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { basename, isAbsolute } from 'node:path'
import { text } from 'node:stream/consumers'

export interface RunOptions {
  readonly cwd: string
  /** Ends the program, and all that it has started. */
  readonly signal: AbortSignal
  /** By default what there is without the settings of this workspace. */
  readonly environment?: NodeJS.ProcessEnv
}

/** Of what a program wrote the first and the last lines are told: what went wrong stands in one of them. */
const firstLines = 15
const lastLines = 30

/**
 * Runs a program as a person would, in a shell without any setting of this workspace, and gives what it wrote.
 *
 * @throws {Error} with the first and the last lines of its output, when it does not end with 0.
 */
export async function run(program: string, args: readonly string[], options: RunOptions): Promise<string> {
  const { cwd, signal, environment = plainEnvironment(process.env) } = options
  signal.throwIfAborted()
  const isWindows = process.platform === 'win32'
  const child = spawn(program, args, {
    cwd,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that it can be ended with all that it has started.
    detached: !isWindows,
    // npm, pnpm and git are commands on Windows, which only a shell can start.
    shell: isWindows && !isAbsolute(program),
  })
  const end = (): void => {
    if (isWindows || child.pid === undefined) child.kill()
    else process.kill(-child.pid, 'SIGTERM')
  }
  signal.addEventListener('abort', end)
  const command = [basename(program), ...args.map((one) => (isAbsolute(one) ? basename(one) : one))].join(' ')
  try {
    const written = Promise.all([text(child.stdout), text(child.stderr)])
    // Not before everything that it has started is gone, too.
    const [status, killed] = (await once(child, 'close')) as [number | null, string | null]
    const [output, errors] = await written
    if (status === 0) return output
    throw new Error(`${command}\nended with ${status ?? killed}:\n${shortened(output + errors)}`)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw code === undefined ? error : new Error(`${command}\ncould not be started: ${code}`, { cause: error })
  } finally {
    signal.removeEventListener('abort', end)
  }
}

/** Without what pnpm tells the scripts that it runs, and with loopback outside any proxy. */
export function plainEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(
    ([name]) => !/^(p?npm_|init_cwd$|node_options$|node_path$|no_proxy$)/i.test(name),
  )
  const outside = [environment['no_proxy'] ?? environment['NO_PROXY'], 'localhost', '127.0.0.1']
  const noProxy = outside.filter((one) => one !== undefined && one !== '').join(',')
  return { ...Object.fromEntries(kept), no_proxy: noProxy, NO_PROXY: noProxy, NO_COLOR: '1' }
}

function shortened(output: string): string {
  const lines = output.trimEnd().split(/\r?\n/)
  const left = lines.length - firstLines - lastLines
  if (left <= 1) return lines.join('\n')
  return [...lines.slice(0, firstLines), `(${left} lines between these)`, ...lines.slice(-lastLines)].join('\n')
}
