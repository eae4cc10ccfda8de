// `pnpm taxonomy:update [--check]`: the constants of @uitkit/taxonomy, from the live list of terms.

import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { updateTerms } from './update-terms.ts'

try {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
  const file = resolve(import.meta.dirname, '../../packages/taxonomy/src/terms.ts')
  const today = new Date().toISOString().slice(0, 10)
  console.log(await updateTerms({ environment: 'production', file, checkOnly: values.check, today }))
} catch (error) {
  console.error(`taxonomy: ${(error as Error).message}`)
  process.exitCode = 1
}
