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
  await cp(join(root, 'scripts/specs'), join(copy, 'scripts/specs'), { recursive: true })
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

test('a changed shared component regenerates the packages that use it, and no other', { timeout: 60_000 }, async () => {
  const all = ['places', 'organizers', 'productions', 'taxonomy']
  await run(...all)
  const shared = join(copy, 'specs/shared/address.yaml')
  const before = await readFile(shared, 'utf8')
  await writeFile(shared, before.replace('description: ', 'description: New. '))
  const { stdout } = await run(...all)
  await writeFile(shared, before)
  expect([...new Set(stdout.match(/(?<=wrote packages\/)\w+/g))].toSorted()).toEqual(['organizers', 'places'])
})

const start = `openapi: 3.1.0
info: { title: Broken, version: '1' }
servers: [{ url: https://io-test.uitdatabank.be }]
paths:
`
const operation = (path: string, id: string, response: string): string => `  ${path}:
    get:
      ${id}
      responses:
        '200':
          description: Good.
          content:
            application/json: ${response}
`
const text = '{ schema: { type: string } }'
const broken = {
  'that does not parse': ['openapi: 3.1.0\ninfo:\n  title: [x\npaths: {}\n', '4: it could not be read: '],
  'that is empty': ['openapi:\n', '1: '],
  'of another version': ["openapi: '2.0'\npaths: {}\n", '1: '],
  'with a reference to a file that is not there': [
    `${start}  /a:\n    $ref: nowhere.yaml#/a\n`,
    "6  Can't resolve $ref",
  ],
  'with a reference to nothing': [
    start + operation('/a', 'operationId: a', "{ schema: { $ref: '#/components/schemas/No' } }"),
    "12  Can't resolve $ref",
  ],
  'with an operationId twice': [
    start + operation('/a', 'operationId: a', text) + operation('/b', 'operationId: a', text),
    '15  Every operation must have a unique `operationId`.',
  ],
  'without an operationId': [start + operation('/a', 'summary: A', text), '6  '],
  'with a schema that says nothing': [
    start + operation('/a', 'operationId: a', '{ schema: { description: Anything } }'),
    '12  This schema says nothing of its value',
  ],
  'with a body without a schema': [start + operation('/a', 'operationId: a', '{}'), '12  This body has no schema'],
  'with an operationId that is no name': [
    start + operation('/a', 'operationId: a-b', text),
    ' operationId "a-b" is no name',
  ],
} satisfies Record<string, [string, string]>

test.for(Object.entries(broken))(
  'a document %s is told with file, line and reason, and nothing is written',
  { timeout: 60_000 },
  async ([, [source, reason]]) => {
    const file = join(copy, 'specs/entry/broken.yaml')
    await writeFile(file, source)
    // With it one that would have been written: it is not.
    const places = join(copy, 'packages/places/src/generated/types.ts')
    await rm(places, { force: true })
    const { code, stderr } = await run('broken', 'places')
    await rm(file)
    expect(code).toBe(1)
    expect(stderr.replaceAll('\\', '/')).toContain(`specs/entry/broken.yaml:${reason}`)
    expect(stderr).toContain('nothing was written')
    expect(stderr).not.toContain('    at ')
    await expect(stat(join(copy, 'packages/broken'))).rejects.toThrow('ENOENT')
    await expect(stat(places)).rejects.toThrow('ENOENT')
  },
)

test('an unknown name is told', async () => {
  expect(await run('castles')).toMatchObject({
    code: 1,
    stderr: 'generate: no document under specs/ is called castles\n',
  })
})
