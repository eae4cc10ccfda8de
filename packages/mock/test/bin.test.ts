import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url))

let folder: string
let running: ChildProcess | undefined
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uitkit-mock-'))
})
afterAll(() => rm(folder, { recursive: true }))
afterEach(() => void running?.kill('SIGKILL'))

function run(...parameters: readonly string[]) {
  const child = spawn(process.execPath, ['--conditions=@uitkit/source', bin, ...parameters])
  running = child
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => (output.stdout += String(chunk)))
  child.stderr.on('data', (chunk) => (output.stderr += String(chunk)))
  return { child, output, exit: once(child, 'close') }
}

async function seedFile(content: string): Promise<string> {
  const file = join(folder, 'seed.json')
  await writeFile(file, content)
  return file
}

// A process a test: slow on a busy machine.
describe('uitkit-mock', { timeout: 30_000 }, () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'prints one line of JSON when it is ready, and stops at a %s',
    async (signal) => {
      const user = { name: 'an', id: '1', email: 'an@twin.example', password: 'geheim' }
      const { child, output, exit } = run('--seed', await seedFile(JSON.stringify({ users: [user] })))
      await once(child.stdout, 'data')
      expect(output.stdout).toMatch(/^\{.*\}\n$/)
      const environment = JSON.parse(output.stdout)
      expect(Object.keys(environment)).toEqual([
        'entry',
        'search',
        'taxonomy',
        'auth',
        'jwtProvider',
        'uitpas',
        'museumpass',
      ])
      // A connection that is kept open must not hold it up.
      const page = await fetch(`${environment.jwtProvider}/connect?destination=oob`)
      expect(await page.text()).toContain('an@twin.example')

      child.kill(signal)
      expect(await exit).toEqual([0, null])
      expect(output.stderr).toBe('')
    },
  )

  it.each([
    [
      'a file that is not there',
      () => join(folder, 'nowhere.json'),
      /^uitkit-mock: The seed .*nowhere\.json can't be used\. ENOENT.*\n$/,
    ],
    ['no JSON', () => seedFile('{'), /^uitkit-mock: The seed .* can't be used\. .*JSON.*\n$/],
    [
      'a seed with a mistake',
      () => seedFile('{"users":[{}]}'),
      /can't be used\. seed\.users\[0\]\.name: expected a string.*\n$/,
    ],
  ])('says what is wrong in one line, and exits with 1: %s', async (_, file, expected) => {
    const { output, exit } = run('--seed', await file())
    expect(await exit).toEqual([1, null])
    expect(output.stderr).toMatch(expected)
    expect(output.stderr.split('\n')).toHaveLength(2)
    expect(output.stdout).toBe('')
  })

  it.each([
    [['--port', 'x'], '--port must be a number'],
    [['--sead', 'x'], "Unknown option '--sead'"],
    [['x'], 'Unexpected argument'],
  ])('refuses %j', async (parameters, message) => {
    const { output, exit } = run(...parameters)
    expect(await exit).toEqual([1, null])
    expect(output.stderr).toContain(message)
  })

  it('explains itself', async () => {
    const { output, exit } = run('--help')
    expect(await exit).toEqual([0, null])
    expect(output.stdout).toContain('Usage: uitkit-mock')
  })
})
