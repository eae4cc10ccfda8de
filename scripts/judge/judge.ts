import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Change } from '../diff/change.ts'
import { root } from '../generate/root.ts'
import { removeOverlay, overlayOf } from './overlay.ts'

/**
 * Runs the tests of a release against the packages as they are now: type tests (`*.test-d.ts`) through the compiler, and the
 * contract tests of the twin. A test of a user's code is what users have written: where it fails, so do they.
 *
 * @param revision Of the release; without one nothing can be said, and every package counts as unknown.
 * @param names Of the packages, without scope.
 */
export function judge(revision: string | undefined, names: readonly string[], folder: string = root): Change[] {
  if (revision === undefined)
    return names.map((name) => unknown(name, 'There is no release yet whose tests could be run'))
  const overlay = overlayOf(revision, folder)
  try {
    return names.flatMap((name) => {
      const place = join(overlay, 'packages', name)
      if (!existsSync(join(place, 'test'))) return [unknown(name, `${revision} has no tests of @uitkit/${name}`)]
      const hasTypes = readdirSync(join(place, 'test'), { recursive: true }).some((file) =>
        String(file).endsWith('.test-d.ts'),
      )
      const hasContract = existsSync(join(place, 'test/contract'))
      if (!hasTypes && !hasContract)
        return [unknown(name, `${revision} has no type or contract tests of @uitkit/${name}`)]
      return [...(hasTypes ? typeTests(place, name) : []), ...(hasContract ? contractTests(place, name) : [])]
    })
  } finally {
    removeOverlay(overlay)
  }
}

function typeTests(place: string, name: string): Change[] {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.types.json', '--pretty', 'false'], {
    cwd: place,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const lines = stdout.split('\n').filter((line) => /error TS\d+/.test(line))
  if (status !== 0 && lines.length === 0) return [unknown(name, 'The compiler could not run its type tests')]
  return lines.map((line) => {
    const [, where = line, code, message = ''] = /^(.*?): error (TS\d+): (.*)$/.exec(line.trim()) ?? []
    // `@ts-expect-error` that expects in vain: what was refused compiles now.
    return code === 'TS2578' ? accepted(name, where) : failed(name, where, message)
  })
}

function contractTests(place: string, name: string): Change[] {
  const report = join(place, 'contract.json')
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', 'test/contract', '--reporter=json', `--outputFile=${report}`],
    { cwd: place, encoding: 'utf8' },
  )
  if (status === 0) return []
  const titles = readReport(report).flatMap(({ assertionResults }) =>
    assertionResults.filter((one) => one.status === 'failed').map(({ fullName }) => fullName),
  )
  if (titles.length === 0) return [unknown(name, 'Its contract tests could not be run')]
  return titles.map((title) => ({
    ...base(name, 'test/contract'),
    kind: 'old contract test fails',
    verdict: 'breaking',
    breaks: 'run',
    sentence: `A caller that relies on "${title}" will now get something else: that test of the last release fails.`,
  }))
}

interface TestFile {
  readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
}

function readReport(file: string): readonly TestFile[] {
  if (!existsSync(file)) return []
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly testResults: readonly TestFile[] }).testResults
}

function failed(name: string, where: string, message: string): Change {
  const sentence = `A caller that does what ${where} of the last release does will no longer compile: ${message}`
  return { ...base(name, where), kind: 'old type test fails', verdict: 'breaking', breaks: 'compile', sentence }
}

function accepted(name: string, where: string): Change {
  const sentence = `What ${where} of the last release refuses compiles now.`
  return { ...base(name, where), kind: 'old type test accepts', verdict: 'additive', breaks: undefined, sentence }
}

function unknown(name: string, reason: string): Change {
  const sentence = `${reason}: whether old callers still work is unknown.`
  return { ...base(name, 'test'), kind: 'old tests not run', verdict: 'unknown', breaks: undefined, sentence }
}

function base(document: string, location: string): Pick<Change, 'document' | 'operation' | 'location' | 'direction'> {
  return { document, operation: undefined, location, direction: undefined }
}
