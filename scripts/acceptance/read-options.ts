import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

export const usage = `Usage: pnpm acceptance --features DIR [--runner FILE] [--seed FILE] [--only A,B] [--skip A,B]
                       [--report FILE] [--verbose] [--prism DOCUMENT]

Starts the twin over HTTP and lets a runner play acceptance features against it. Neither features nor runner are part of
this repository.

  --features DIR    the folder of .feature files
  --runner FILE     the runner's main file; the environment variable UITKIT_ACCEPTANCE_RUNNER when left out
  --seed FILE       the state that the features begin with; UITKIT_ACCEPTANCE_SEED, or the seed.json beside the runner
  --only, --skip    parts of the names of feature files, with commas between them
  --report FILE     where the runner writes what came of each scenario
  --verbose         tells of each scenario that did not pass
  --prism DOCUMENT  sends every request to the Entry API through prism, which checks the answers against this published
                    OpenAPI document, and counts what it finds; prism is fetched from npm
`

export interface Options {
  readonly features: string
  readonly runner: string
  readonly seed: string
  /** What the runner is given as it is. */
  readonly passedOn: readonly string[]
  /** A published document to check answers against. */
  readonly prism?: string
}

/** What the command line and the environment ask for; an error that says what is missing or wrong. */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): Options | 'help' | Error {
  let values
  try {
    values = parse(args)
  } catch (error) {
    return error as Error
  }
  if (values.help) return 'help'
  const { features, runner = env['UITKIT_ACCEPTANCE_RUNNER'], prism } = values
  if (!features) return new Error('Say with --features where the features are.')
  if (!runner) return new Error('Say where the runner is: with --runner, or in UITKIT_ACCEPTANCE_RUNNER.')
  const seed = values.seed ?? env['UITKIT_ACCEPTANCE_SEED'] ?? join(dirname(runner), 'seed.json')

  const files = { features, runner, seed, ...(prism === undefined ? {} : { prism }) }
  for (const [name, file] of Object.entries(files)) {
    if (!existsSync(file)) return new Error(`There is nothing at ${resolve(file)}, which was to be the ${names[name]}.`)
  }
  return { ...files, passedOn: passedOn(values) }
}

const names: Readonly<Record<string, string>> = {
  features: 'folder of features',
  runner: 'runner',
  seed: 'seed',
  prism: 'published document',
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  const { values } = parseArgs({
    args: [...args],
    options: {
      features: text,
      runner: text,
      seed: text,
      only: text,
      skip: text,
      report: text,
      prism: text,
      verbose: flag,
      help: { ...flag, short: 'h' },
    },
  })
  return values
}

function passedOn({ only, skip, report, verbose }: ReturnType<typeof parse>): readonly string[] {
  const texts = Object.entries({ only, skip, report }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, value],
  )
  return verbose ? [...texts, '--verbose'] : texts
}
