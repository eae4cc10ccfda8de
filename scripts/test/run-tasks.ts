import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** One task of one workspace folder, and how it ended. */
export interface Task {
  /** `@uitkit/auth#test`. */
  readonly name: string
  /** `test`, `typecheck`, ... */
  readonly kind: string
  /** The folder, from the root: `packages/auth`. */
  readonly folder: string
  readonly succeeded: boolean
}

/** What is read of the summary that `turbo run --summarize` writes. */
interface TurboSummary {
  readonly tasks: readonly {
    readonly taskId: string
    readonly task: string
    readonly command: string
    readonly directory: string
    readonly execution?: { readonly exitCode?: number }
  }[]
}

/** Runs the tasks in every workspace folder that has them, output on the terminal, and says how each ended. */
export function runTasks(root: string, kinds: readonly string[], environment: Record<string, string>): Task[] {
  const summaries = join(root, '.turbo', 'runs')
  rmSync(summaries, { recursive: true, force: true })
  spawnSync(
    'turbo',
    [
      'run',
      ...kinds,
      '--continue=dependencies-successful',
      '--output-logs=new-only',
      '--log-order=grouped',
      '--summarize',
    ],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
      // On Windows the program is turbo.cmd, which only a shell can start.
      shell: process.platform === 'win32',
    },
  )
  return globSync('*.json', { cwd: summaries }).flatMap((file) =>
    readSummary(readFileSync(join(summaries, file), 'utf8')),
  )
}

/** Tasks that were not reached have no exit status, and have not succeeded. */
export function readSummary(json: string): Task[] {
  const { tasks } = JSON.parse(json) as TurboSummary
  return tasks
    .filter(({ command }) => command !== '<NONEXISTENT>')
    .map(({ taskId, task, directory, execution }) => ({
      name: taskId,
      kind: task,
      folder: directory.replaceAll('\\', '/'),
      succeeded: execution?.exitCode === 0,
    }))
}
