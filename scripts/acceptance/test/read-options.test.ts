import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readOptions } from '../read-options.ts'

const folder = mkdtempSync(join(tmpdir(), 'uitkit-acceptance-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string): string {
  const path = join(folder, name)
  writeFileSync(path, '{}')
  return path
}
const runner = file('run.mjs')
const seed = file('seed.json')
const features = ['--features', folder]

describe('the options of pnpm acceptance', () => {
  it('are the folder of features, the runner, and the seed beside it', () => {
    expect(readOptions([...features, '--runner', runner], {})).toEqual({ features: folder, runner, seed, passedOn: [] })
  })

  it('come from the environment where the command line leaves them out', () => {
    const other = file('other.json')
    const env = { UITKIT_ACCEPTANCE_RUNNER: runner, UITKIT_ACCEPTANCE_SEED: other }
    expect(readOptions(features, env)).toMatchObject({ runner, seed: other })
    expect(readOptions([...features, '--seed', seed], env)).toMatchObject({ seed })
  })

  it('pass on what is the runner’s own', () => {
    const own = ['--only', 'place/,auth/', '--skip', 'rdf', '--report', 'report.json', '--verbose']
    expect(readOptions([...features, '--runner', runner, ...own], {})).toMatchObject({ passedOn: own })
  })

  it.each([
    ['no features', ['--runner', runner], /--features/],
    ['no runner', features, /--runner, or in UITKIT_ACCEPTANCE_RUNNER/],
    ['a runner that is not there', [...features, '--runner', join(folder, 'x.mjs')], /nothing at .*x\.mjs.*the runner/],
    [
      'a seed that is not there',
      [...features, '--runner', runner, '--seed', 'x.json'],
      /nothing at .*x\.json.*the seed/,
    ],
    ['features that are not there', ['--features', 'x', '--runner', runner], /nothing at .*the folder of features/],
    ['a document that is not there', [...features, '--runner', runner, '--prism', 'x'], /the published document/],
    ['an option that does not exist', ['--featurez', 'x'], /--featurez/],
  ])('are refused with what to do: %s', (_, args, message) => {
    const options = readOptions(args, {})
    expect(options).toBeInstanceOf(Error)
    expect((options as Error).message).toMatch(message)
  })
})
