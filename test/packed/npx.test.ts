import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { run } from './run-tool.ts'

// The command is not named after the package: npx finds it because it is the only one.
test.skipIf(process.platform === 'win32')(
  '`npx @uitkit/mock` is the command of the twin',
  { timeout: 60_000 },
  async () => {
    const manifest = readFileSync(join(inject('folder'), 'node_modules/@uitkit/mock/package.json'), 'utf8')
    const { version } = JSON.parse(manifest) as { version: string }
    expect(await run('npx', ['--no', '--', '@uitkit/mock', '--version'])).toEqual({ status: 0, output: `${version}\n` })
  },
)
