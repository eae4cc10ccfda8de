import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { nodeMajors } from '../../scripts/packages/node-package.ts'
import { run, runTool } from './run-tool.ts'

const folder = inject('folder')

const programs = ['places.js', 'tokens.js', 'plain-openapi-fetch.js', 'server.js', 'command.js', 'logins.js']
/** msw 3 itself needs Node 22.12, and before that version a module is required behind a flag. */
const laterPrograms = ['intercepted.js', 'required.cjs']

beforeAll(async () => {
  const compilerOptions = { target: 'es2022', module: 'nodenext', types: ['node'], noCheck: true, outDir: 'built' }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts', '*.cts'] }))
  const { output } = await runTool('typescript-5.9.3/bin/tsc', ['-p', 'tsconfig.json'])
  if (output !== '') throw new Error(`The programs could not be built: ${output}`)
})

describe.each(nodeMajors)('on Node %i', (major) => {
  const node = join(folder, 'node_modules', `node-${major}`, 'bin', 'node')

  test.each(major >= 22 ? [...programs, ...laterPrograms] : programs)('%s runs', async (program) => {
    // Node 22 warns that `require` of a module is experimental.
    const outcome = await run(node, ['--disable-warning=ExperimentalWarning', `built/${program}`, String(major)])
    expect(outcome).toEqual({ status: 0, output: '' })
  })
})
