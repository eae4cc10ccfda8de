import { describe, expect, inject, test } from 'vitest'
import { runTool } from './run-tool.ts'

describe.each(inject('packages'))('$name', ({ path }) => {
  test('publint has nothing to say', async () => {
    const { status, output } = await runTool('publint/src/cli.js', ['--strict', path])
    expect(status, output).toBe(0)
  })

  test('its types are found as its code is', async () => {
    const { status, output } = await runTool('@arethetypeswrong/cli/dist/index.js', ['--profile', 'esm-only', path])
    expect(status, output).toBe(0)
  })
})
