import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { parseSeed } from '@uitkit/mock'
import { startServer } from '@uitkit/mock/node'
import { checkWithPrism } from './prism/check-with-prism.ts'
import { type Options, readOptions, usage } from './read-options.ts'

/** Runs the features, and gives the exit status: the runner's, or 1 when prism found what it should not. */
export async function acceptance(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const options = readOptions(args, env)
  if (options instanceof Error) {
    console.error(`${options.message}\n\n${usage}`)
    return 1
  }
  if (options === 'help') {
    console.log(usage)
    return 0
  }
  try {
    return await play(options)
  } catch (error) {
    console.error(`acceptance: ${(error as Error).message}`)
    return 1
  }
}

async function play(options: Options): Promise<number> {
  const server = await startServer({ seed: await readSeed(options.seed) })
  try {
    const { environment } = server
    const run = (entry: string) => runRunner({ ...environment, entry }, options)
    if (options.prism === undefined) return await run(environment.entry)
    return await checkWithPrism(options.prism, environment.entry, run)
  } finally {
    await server.close()
  }
}

async function readSeed(file: string) {
  try {
    return parseSeed(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    throw new Error(`the seed ${file} can't be used. ${(error as Error).message}`, { cause: error })
  }
}

interface Urls {
  readonly entry: string
  readonly search: string
  readonly auth: string
}

/** A program of its own: what it exits with says whether all scenarios passed. */
async function runRunner({ entry, search, auth }: Urls, { runner, features, seed, passedOn }: Options) {
  const where = ['--features', features, '--seed', seed, '--entry', entry, '--search', search, '--auth', auth]
  const child = spawn(process.execPath, [runner, ...where, ...passedOn], { stdio: 'inherit' })
  const [status] = (await once(child, 'close')) as [number | null]
  return status ?? 1
}
