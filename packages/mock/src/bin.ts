#!/usr/bin/env node
import { readFile } from 'node:fs/promises'
import { banner } from './node/command/banner.ts'
import { explainStart } from './node/command/explain-start.ts'
import { type CommandOptions, readOptions } from './node/command/read-options.ts'
import { readSeed } from './node/command/read-seed.ts'
import { portsFrom } from './node/command/ports-from.ts'
import { stopOnSignals } from './node/command/stop-on-signals.ts'
import { keepHeapSmall, tidyHeap } from './node/command/heap.ts'
import { usage } from './node/command/usage.ts'
import { type MockServer, startServer } from './node.ts'

keepHeapSmall()

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  if (options.help) process.stdout.write(usage)
  else if (options.version) process.stdout.write(`${await readVersion()}\n`)
  else await start(options)
}

async function start({ seed, persist, port, latency, faults }: CommandOptions): Promise<void> {
  const server = await startServer({
    ...(seed === undefined ? {} : { seed: await readSeed(seed) }),
    ...(persist === undefined ? {} : { persist }),
    ...(latency === undefined ? {} : { latency }),
    ...(port === undefined ? {} : { ports: portsFrom(port) }),
  }).catch(explainStart)
  await addFaults(server, faults)
  stopOnSignals(() => server.close())
  tidyHeap()
  process.stderr.write(banner(server, persist))
  process.stdout.write(`${JSON.stringify({ ...server.environment, control: server.control })}\n`)
}

async function addFaults(server: MockServer, faults: CommandOptions['faults']): Promise<void> {
  try {
    for (const { target, fault } of faults) server.mock.fail(target, fault)
  } catch (error) {
    await server.close()
    throw new Error(`--fail: ${(error as Error).message}`, { cause: error })
  }
}

/** This file is as deep in its folder when it is built. */
async function readVersion(): Promise<string> {
  const manifest = await readFile(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}

main().catch((error: unknown) => {
  process.stderr.write(`uitkit-mock: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
