// `pnpm changes [--base REV] [--with-tests]`: the changesets that changed documents call for.

import { parseArgs } from 'node:util'
import { changesSince } from '../diff/changes-since.ts'
import { root } from '../generate/root.ts'
import { writeChangesets } from './write-changesets.ts'

try {
  const { values } = parseArgs({ options: { base: { type: 'string' }, 'with-tests': { type: 'boolean' } } })
  const changes = await changesSince(values.base, values['with-tests'] ?? false)
  const lines = writeChangesets(changes, root)
  for (const line of lines) console.log(line)
  if (lines.length === 0) console.log('No document has changed: no changeset is called for.')
} catch (error) {
  console.error(`changes: ${(error as Error).message}`)
  process.exitCode = 1
}
