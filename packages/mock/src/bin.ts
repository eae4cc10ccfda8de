#!/usr/bin/env node
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { startServer, type ServerOptions } from './node.ts'
import { parseSeed } from './seed/parse-seed.ts'

const usage = `Usage: uitkit-mock [--seed FILE] [--port N]

Starts an in-memory twin of publiq's servers on 127.0.0.1, and prints their URLs as one line of JSON.
Unofficial: not affiliated with or endorsed by publiq.

  --seed FILE  JSON: users, OAuth clients, API keys, labels, roles, regions, terms; a small invented set when left out
  --port N     the Entry API's port; N+1 is the Search API's, N+2 the OAuth server's, N+3 the JWT provider's,
               N+4 the Taxonomy API's, N+5 UiTPAS', N+6 museumPASSmusées'; any free ports when left out
`

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { seed: { type: 'string' }, port: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) {
    process.stdout.write(usage)
    return
  }
  const server = await startServer({ ...(await readSeed(values.seed)), ...readPorts(values.port) })
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void server.close())
  process.stdout.write(`${JSON.stringify(server.environment)}\n`)
}

async function readSeed(file: string | undefined): Promise<Pick<ServerOptions, 'seed'>> {
  if (file === undefined) return {}
  try {
    return { seed: parseSeed(JSON.parse(await readFile(file, 'utf8'))) }
  } catch (error) {
    throw new Error(`The seed ${file} can't be used. ${messageOf(error)}`, { cause: error })
  }
}

const lastPort = 65_535
/** In the order of their ports. */
const names = ['entry', 'search', 'auth', 'jwtProvider', 'taxonomy', 'uitpas', 'museumpass'] as const

function readPorts(port: string | undefined): Pick<ServerOptions, 'ports'> {
  if (port === undefined) return {}
  const first = Number(port)
  if (!/^\d+$/.test(port) || first < 1 || first > lastPort - names.length + 1) {
    throw new Error(`--port must be a number from 1 to ${lastPort - names.length + 1}.`)
  }
  return { ports: Object.fromEntries(names.map((name, index) => [name, first + index])) }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

main().catch((error: unknown) => {
  process.stderr.write(`uitkit-mock: ${messageOf(error)}\n`)
  process.exitCode = 1
})
