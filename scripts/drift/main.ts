// `pnpm specs:drift [--published DIR|URL]`: what publiq publishes against ours. Status 1 says that they differ, 2 that nobody knows.

import { parseArgs } from 'node:util'
import { runDrift } from './run.ts'

try {
  const { values } = parseArgs({ options: { published: { type: 'string' } } })
  const { text, hasDrifted } = await runDrift(values.published, new Date().toISOString().slice(0, 10))
  process.stdout.write(text)
  if (hasDrifted) process.exitCode = 1
} catch (error) {
  console.error(`specs:drift: ${(error as Error).message}`)
  process.exitCode = 2
}
