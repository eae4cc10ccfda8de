// `pnpm taxonomy:update [--check]`: the constants of @uitkit/taxonomy and the terms of the twin, from the live list.

import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { updateTerms } from './update-terms.ts'

try {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
  const packages = resolve(import.meta.dirname, '../../packages')
  const [file, listFile] = [
    resolve(packages, 'taxonomy/src/terms.ts'),
    resolve(packages, 'mock/src/generated/terms.ts'),
  ]
  const today = new Date().toISOString().slice(0, 10)
  console.log(await updateTerms({ environment: 'production', file, listFile, checkOnly: values.check, today }))
} catch (error) {
  console.error(`taxonomy: ${(error as Error).message}`)
  process.exitCode = 1
}
