import { parseArgs } from 'node:util'
import type { Latency } from '../../faults/latency.ts'
import { lastOffset } from './ports-from.ts'
import { type GivenFault, readFault } from './read-fault.ts'

/** What the command line says, read but not yet looked up. */
export interface CommandOptions {
  readonly help: boolean
  readonly version: boolean
  readonly seed?: string
  readonly persist?: string
  readonly latency?: Latency
  readonly faults: readonly GivenFault[]
  /** The Entry API's; the others follow it. */
  readonly port?: number
}

/** @throws {Error} Says which option is wrong, and what it takes. */
export function readOptions(args: readonly string[]): CommandOptions {
  const { port, latency, fail = [], ...others } = parse(args)
  for (const name of ['seed', 'persist'] as const) {
    if (others[name] === '') throw new Error(`--${name} needs the name of a file.`)
  }
  return {
    ...others,
    faults: fail.map(readFault),
    ...(latency === undefined ? {} : { latency: readLatency(latency) }),
    ...(port === undefined ? {} : { port: readPort(port) }),
  }
}

function readLatency(text: string): Latency {
  const [, least, most] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(text) ?? []
  if (least === undefined) throw new Error('--latency must be milliseconds such as 200, or a range such as 100-300.')
  return most === undefined ? Number(least) : { min: Number(least), max: Number(most) }
}

const lastPort = 65_535 - lastOffset

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= lastPort) return port
  throw new Error(
    `--port must be a number from 1 to ${lastPort}: the twin takes it and some of the ${lastOffset} after it.`,
  )
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        seed: { type: 'string' },
        persist: { type: 'string' },
        port: { type: 'string' },
        latency: { type: 'string' },
        fail: { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
      },
    }).values
  } catch (error) {
    throw new Error(`${(error as Error).message}. --help lists the options.`, { cause: error })
  }
}
