import { parseArgs } from 'node:util'
import { pageOffset } from './ports-from.ts'

/** What the command line says, read but not yet looked up. */
export interface CommandOptions {
  readonly help: boolean
  readonly version: boolean
  readonly seed?: string
  /** The Entry API's; the others follow it. */
  readonly port?: number
}

/** @throws {Error} Says which option is wrong, and what it takes. */
export function readOptions(args: readonly string[]): CommandOptions {
  const { port, ...others } = parse(args)
  if (others.seed === '') throw new Error('--seed needs the name of a file.')
  return { ...others, ...(port === undefined ? {} : { port: readPort(port) }) }
}

const lastPort = 65_535 - pageOffset

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= lastPort) return port
  throw new Error(`--port must be a number from 1 to ${lastPort}: the twin takes it and some of the nine after it.`)
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        seed: { type: 'string' },
        port: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
      },
    }).values
  } catch (error) {
    throw new Error(`${(error as Error).message}. --help lists the options.`, { cause: error })
  }
}
