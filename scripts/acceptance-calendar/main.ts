// `pnpm acceptance:calendar FILE`: the twin's calendar summaries against samples that publiq's own library made.

import { parseArgs } from 'node:util'
import { checkSamples } from './check-samples.ts'
import { readSamples } from './read-samples.ts'

const shown = 5

try {
  const { positionals } = parseArgs({ allowPositionals: true })
  const [file] = positionals
  if (file === undefined || positionals.length > 1) throw new Error('Usage: pnpm acceptance:calendar FILE')
  const { passed, differences } = await checkSamples(await readSamples(file))
  for (const { where, expected, found } of differences.slice(0, shown)) {
    console.log(`sample ${where}\n  expected ${JSON.stringify(expected)}\n  found    ${JSON.stringify(found)}`)
  }
  if (differences.length > shown) console.log(`and ${differences.length - shown} more`)
  console.log(`${passed} passed, ${differences.length} failed`)
  if (differences.length > 0) process.exitCode = 1
} catch (error) {
  console.error(`acceptance:calendar: ${(error as Error).message}`)
  process.exitCode = 1
}
