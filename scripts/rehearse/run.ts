import { execFile } from 'node:child_process'
import { basename, isAbsolute } from 'node:path'

export interface RunOptions {
  readonly cwd: string
  /** Ends the program. */
  readonly signal: AbortSignal
  readonly environment?: Readonly<Record<string, string>>
}

/** Of what a program wrote the first and the last lines are told: what went wrong stands in one of them. */
const firstLines = 15
const lastLines = 30

/**
 * Runs a program as a person would, in a shell without any setting of this workspace, and gives what it wrote.
 *
 * @throws {Error} with the first and the last lines of its output, when it does not end with 0.
 */
export function run(program: string, args: readonly string[], options: RunOptions): Promise<string> {
  const { cwd, signal, environment = {} } = options
  return new Promise((resolve, reject) => {
    execFile(
      program,
      args,
      {
        cwd,
        signal,
        env: { ...plainEnvironment(process.env), ...environment },
        maxBuffer: 2 ** 28,
        // npm, pnpm and git are commands on Windows, which only a shell can start.
        shell: process.platform === 'win32' && !isAbsolute(program),
      },
      (error, stdout, stderr) => {
        if (error === null) return resolve(stdout)
        const command = [basename(program), ...args.map((one) => (isAbsolute(one) ? basename(one) : one))].join(' ')
        reject(
          new Error(`${command}\nended with ${String(error.code ?? error.signal)}:\n${shortened(stdout + stderr)}`),
        )
      },
    )
  })
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
