import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, inject, onTestFinished, test } from 'vitest'

// What an editor does for "go to definition": it asks TypeScript's server, in a project that has the packages from npm.

const program = `import { jwtProvider } from '@uitkit/auth'
import { unwrap } from '@uitkit/client'
import { createMock } from '@uitkit/mock'
import { createPlacesClient } from '@uitkit/places'
const places = createPlacesClient({ environment: 'test' })
void places.updateName
void [jwtProvider, unwrap, createMock]
`

/** What is asked for, and where it is: the file, and what stands in its line there. */
const definitions: readonly (readonly [name: string, file: string, line: string])[] = [
  ['jwtProvider', 'auth/src/jwt-provider.ts', 'export function jwtProvider('],
  ['unwrap', 'client/src/result.ts', 'export function unwrap<'],
  ['createMock', 'mock/src/create-mock.ts', 'export function createMock('],
  ['createPlacesClient', 'places/src/generated/operations.ts', 'export function createPlacesClient('],
  ['updateName', 'places/src/generated/operations.ts', 'updateName('],
]

test('an editor goes from what is used to the source that it was written in', async () => {
  const folder = join(inject('folder'), 'editor')
  mkdirSync(folder)
  const compilerOptions = { module: 'nodenext', target: 'es2023', types: [], noEmit: true }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }))
  writeFileSync(join(folder, 'main.ts'), program)

  const found = await askServer(
    join(folder, 'main.ts'),
    definitions.map(([name]) => name),
  )
  const modules = join(inject('folder'), 'node_modules/@uitkit')
  const places = found.map(({ file }) => relative(modules, file).replaceAll('\\', '/'))
  expect(places).toEqual(definitions.map(([, file]) => file))
  for (const [index, { file, start }] of found.entries()) {
    expect(readFileSync(file, 'utf8').split('\n')[start.line - 1]).toContain(definitions[index]?.[2])
  }
})

interface Place {
  readonly file: string
  readonly start: { readonly line: number }
}

/** The first place that TypeScript's server gives for the last use of each name in a file. */
async function askServer(file: string, names: readonly string[]): Promise<readonly Place[]> {
  const lines = program.split('\n')
  const places = names.map((name) => {
    const line = lines.findLastIndex((one) => one.includes(name))
    return { file, line: line + 1, offset: (lines[line] ?? '').lastIndexOf(name) + 1 }
  })
  const requests = [
    { command: 'open', arguments: { file } },
    ...places.map((place) => ({ command: 'definition', arguments: place })),
  ]
  const server = join(inject('folder'), 'node_modules/typescript-5.9.3/lib/tsserver.js')
  const child = spawn(process.execPath, [server, '--disableAutomaticTypingAcquisition'], {
    cwd: inject('folder'),
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  // It is ended, not its input: at the end of that it goes away without its last answers.
  onTestFinished(async () => {
    child.kill()
    await once(child, 'close')
  })
  for (const [seq, request] of requests.entries()) {
    child.stdin.write(`${JSON.stringify({ seq, type: 'request', ...request })}\n`)
  }
  const found: Place[] = []
  for await (const line of createInterface(child.stdout)) {
    if (!line.startsWith('{')) continue
    const { command, body = [] } = JSON.parse(line) as { readonly command?: string; readonly body?: readonly Place[] }
    if (command !== 'definition') continue
    const [first] = body
    if (!first) throw new Error(`There is no definition of ${names[found.length]}.`)
    found.push(first)
    if (found.length === names.length) break
  }
  return found
}
