import { execFile } from 'node:child_process'
import { appendFile, cp, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../root.ts'

let copy: string

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'uitkit-generate-'))
  await cp(join(root, 'specs'), join(copy, 'specs'), { recursive: true })
  await cp(join(root, 'scripts/generate'), join(copy, 'scripts/generate'), { recursive: true })
  await cp(join(root, 'pnpm-lock.yaml'), join(copy, 'pnpm-lock.yaml'))
  await writeFile(join(copy, 'package.json'), '{ "type": "module" }')
  await symlink(join(root, 'scripts/node_modules'), join(copy, 'scripts/node_modules'), 'junction')
})
afterAll(() => rm(copy, { recursive: true }))

interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

function run(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(copy, 'scripts/generate/main.ts'), ...args],
      { cwd: copy },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr })
      },
    )
  })
}

test('generating, changing by hand, checking and generating again', { timeout: 60_000 }, async () => {
  const types = join(copy, 'packages/places/src/generated/types.ts')

  expect((await run('places')).stdout).toContain('wrote packages/places/src/generated/types.ts')
  expect(await readFile(types, 'utf8')).toBe(
    await readFile(join(root, 'packages/places/src/generated/types.ts'), 'utf8'),
  )

  const first = await stat(types)
  expect(await run('places')).toMatchObject({ code: 0, stdout: 'up to date: places\n' })
  expect((await stat(types)).mtimeMs).toBe(first.mtimeMs)

  await appendFile(types, '// by hand\n')
  const checked = await run('--check', 'places')
  expect(checked).toMatchObject({ code: 1, stdout: '' })
  expect(checked.stderr).toContain('packages/places/src/generated/types.ts\nRun: pnpm generate')
  expect(await readFile(types, 'utf8')).toContain('// by hand')

  expect((await run('places')).stdout).toContain('wrote packages/places/src/generated/types.ts')
  expect((await run('--check', 'places')).code).toBe(0)
})

test('a document that does not parse is told with its file, and nothing is written', { timeout: 60_000 }, async () => {
  const broken = join(copy, 'specs/entry/broken.yaml')
  await writeFile(broken, 'openapi: 3.1.0\npaths:\n  /a:\n    $ref: nowhere.yaml#/a\n')
  const { code, stderr } = await run('broken')
  await rm(broken)
  expect(code).toBe(1)
  expect(stderr).toContain('broken.yaml')
  expect(stderr).not.toContain('    at ')
  await expect(stat(join(copy, 'packages/broken'))).rejects.toThrow('ENOENT')
})

test('an unknown name is told', async () => {
  expect(await run('castles')).toMatchObject({
    code: 1,
    stderr: 'generate: no document under specs/ is called castles\n',
  })
})
