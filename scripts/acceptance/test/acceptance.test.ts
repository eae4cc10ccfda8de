import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { acceptance } from '../acceptance.ts'

const folder = mkdtempSync(join(tmpdir(), 'uitkit-acceptance-'))
const seen = join(folder, 'seen.json')
afterAll(() => rmSync(folder, { recursive: true }))

/** Writes down how it was called and what the twin answered, and exits with the number of its `--only`. */
const runner = join(folder, 'run.mjs')
writeFileSync(
  runner,
  `import { writeFileSync } from 'node:fs'
const options = Object.fromEntries(process.argv.slice(2).map((word, at, all) => [word, all[at + 1]]))
const { status } = await fetch(options['--entry'] + '/user')
writeFileSync(${JSON.stringify(seen)}, JSON.stringify({ status, ...options }))
process.exitCode = Number(options['--only'] ?? 0)`,
)
const seed = join(folder, 'seed.json')
writeFileSync(seed, '{}')

const written: string[] = []
beforeEach(() => {
  written.length = 0
  vi.spyOn(console, 'error').mockImplementation((text) => void written.push(String(text)))
})
afterEach(() => vi.restoreAllMocks())

const args = ['--features', folder, '--runner', runner]

describe('pnpm acceptance', { timeout: 30_000 }, () => {
  it('lets the runner play against a twin that answers, and stops the twin', async () => {
    expect(await acceptance(args, {})).toBe(0)
    const { status, ...options } = JSON.parse(readFileSync(seen, 'utf8'))
    expect(status).toBe(401)
    expect(options).toMatchObject({ '--features': folder, '--seed': seed })
    for (const name of ['--entry', '--search', '--auth']) expect(options[name]).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    await expect(fetch(options['--entry'])).rejects.toThrow('fetch failed')
  })

  it('exits as the runner does', async () => {
    expect(await acceptance([...args, '--only', '3'], {})).toBe(3)
  })

  it('says what is missing', async () => {
    expect(await acceptance(['--features', folder], {})).toBe(1)
    expect(written.join()).toContain('UITKIT_ACCEPTANCE_RUNNER')
  })

  it('says what is wrong with the seed', async () => {
    const bad = join(folder, 'bad.json')
    writeFileSync(bad, '{"users":[{}]}')
    expect(await acceptance([...args, '--seed', bad], {})).toBe(1)
    expect(written.join()).toMatch(/bad\.json can't be used\. seed\.users\[0\]\.name/)
  })
})
