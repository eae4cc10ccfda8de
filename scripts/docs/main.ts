// `pnpm docs:errors`: the page about errors, from problem-types.yaml and the generated documents.

import { writeFile } from 'node:fs/promises'
import { renderErrors } from './errors.ts'
import { errorsPage, readAdvice, readApis } from './read-apis.ts'

try {
  await writeFile(errorsPage, renderErrors(await readAdvice(), await readApis()))
  console.log('wrote docs/errors.md')
} catch (error) {
  console.error(`docs: ${(error as Error).message}`)
  process.exitCode = 1
}
