import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { runTool } from './run-tool.ts'
import { typescriptVersions } from './tools.ts'

const fastest = typescriptVersions.at(-1)

const resolutions = [
  { name: 'nodenext', options: { module: 'nodenext' }, include: ['*.ts', '*.cts'] },
  // A bundler has no files that say of themselves that they are CommonJS.
  { name: 'bundler', options: { module: 'esnext', moduleResolution: 'bundler' }, include: ['*.ts'] },
]

describe.each(typescriptVersions)('with TypeScript %s', (version) => {
  test.each(resolutions)('programs that use the packages compile, resolved as $name', async (resolution) => {
    const config = `tsconfig.${version}.${resolution.name}.json`
    const compilerOptions = {
      ...resolution.options,
      target: 'es2023',
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: ['node'],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      // Checking the declarations themselves takes long: the fastest does it for all.
      skipLibCheck: version !== fastest,
      noEmit: true,
    }
    writeFileSync(join(inject('folder'), config), JSON.stringify({ compilerOptions, include: resolution.include }))
    const { output, status } = await runTool(`typescript-${version}/bin/tsc`, ['-p', config])
    expect(output).toBe('')
    expect(status).toBe(0)
  })
})
