import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { root } from '../../generate/root.ts'
import { factsOf } from '../facts.ts'
import { runDrift } from '../run.ts'

// Our own documents play the published ones: what is told of them is what the test has changed.
const published = new Map(
  [
    ['entry', 'images'],
    ['taxonomy', 'taxonomy'],
    ['museumpass', 'museumpass'],
  ].map(([api = '', name = '']) => [api, read(name)]),
)
// The large ones have nothing in them, to save time.
for (const api of ['search', 'uitpas']) published.set(api, '{ "openapi": "3.1.0", "paths": {} }')
let folder: string
let servers: Server[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'uitkit-drift-'))
  mkdirSync(join(folder, 'specs'))
  mkdirSync(join(folder, 'published'))
  servers = []
  deviations('')
  for (const [api, text] of published) publish(api, text)
})
afterEach(async () => {
  for (const server of servers) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  rmSync(folder, { recursive: true })
})

const here = (): string => join(folder, 'published')
const newStatus = (): string =>
  (published.get('entry') ?? '').replace('"responses": {', '"responses": { "418": { "description": "x" },')

test('documents that say what ours say have not drifted, however they are laid out', async () => {
  const { hasDrifted, text } = await runDrift(here(), '2026-11-24', folder)
  expect(text).toMatch(/^entry: \d+ published facts, 0 not ours, 0 excused/)
  expect(text).toContain('  not published  GET /places/{}\n')
  expect(hasDrifted).toBe(false)
})

test('a published fact that is not ours is told by operation', async () => {
  publish('entry', newStatus())
  const { hasDrifted, text } = await runDrift(here(), '2026-11-24', folder)
  expect(text).toMatch(/ {2}not ours {7}\w+ \/images[^\n]*: status 418: exists\n/)
  expect(hasDrifted).toBe(true)
})

test('one that is known not to hold is excused, and a row that excuses nothing is told', async () => {
  publish('entry', newStatus())
  deviations(
    '| entry | * | `status 41*: exists` | no | tea |\n| uitpas | GET /tea | `status 200: exists` | no | tea |\n',
  )
  const { hasDrifted, text } = await runDrift(here(), '2026-11-24', folder)
  expect(hasDrifted).toBe(false)
  expect(text).toContain('0 not ours, 1 excused')
  expect(text).toContain('  needless row   GET /tea status 200: exists\n')
})

test('what was seen is remembered by hash and date, and told when publiq has changed it', async () => {
  await runDrift(here(), '2026-11-24', folder)
  const lock = readFileSync(join(folder, 'specs/published.lock.json'), 'utf8')
  expect(Object.keys(JSON.parse(lock) as object)).toEqual(['entry', 'search', 'taxonomy', 'uitpas', 'museumpass'])

  // The same document in another layout, a day later.
  publish('taxonomy', JSON.stringify(JSON.parse(published.get('taxonomy') ?? '')))
  expect((await runDrift(here(), '2026-11-25', folder)).text).not.toContain('publiq has changed')
  expect(readFileSync(join(folder, 'specs/published.lock.json'), 'utf8')).toBe(lock)

  publish('entry', newStatus())
  expect((await runDrift(here(), '2026-11-26', folder)).text).toContain('publiq has changed entry since 2026-11-24\n')
  expect((await runDrift(here(), '2026-11-27', folder)).text).not.toContain('publiq has changed')
})

describe('over the network', () => {
  test('documents are downloaded', async () => {
    const url = await serve((path) => [200, published.get(path.slice(1, -'.json'.length)) ?? ''])
    expect((await runDrift(`${url}/`, '2026-11-24', folder)).text).toMatch(/^entry: \d+ published facts, 0 not ours/)
  })

  test.each([
    ['an error of the server', 503, 'x', 'the server answered 503'],
    ['a page', 200, '<html>secret</html>', 'it is no JSON'],
  ])('%s is told with what to do, and nothing is remembered', async (_, status, body, reason) => {
    const url = await serve(() => [status, body])
    const message = await messageOf(runDrift(url, '2026-11-24', folder))
    expect(message).toContain(`.json could not be read: ${reason}. Without a network: pnpm specs:drift --published DIR`)
    expect(message).not.toContain('secret')
    expect(() => readFileSync(join(folder, 'specs/published.lock.json'))).toThrow('ENOENT')
  })

  test('no server at all is told', async () => {
    const url = await serve(() => [200, ''])
    await new Promise((resolve) => servers.pop()?.close(resolve))
    expect(await messageOf(runDrift(url, '2026-11-24', folder))).toMatch(
      /could not be read: .*ECONNREFUSED.* --published DIR/,
    )
  })
})

test('a folder without a document is told with its file', async () => {
  rmSync(join(here(), 'uitpas.json'))
  expect(await messageOf(runDrift(here(), '2026-11-24', folder))).toMatch(
    /published.uitpas\.json could not be read: ENOENT/,
  )
})

test('a schema within itself and a broken reference do not stop the reading', () => {
  const tree = {
    type: 'object',
    properties: { child: { $ref: '#/components/schemas/event-%40id' }, lost: { $ref: '#/no' } },
  }
  const schema = { $ref: '#/components/schemas/event-%40id' }
  const facts = factsOf({
    openapi: '3.0.3',
    paths: { '/a/{x}/': { get: { responses: { 200: { content: { 'application/json': { schema } } } } } } },
    components: { schemas: { 'event-@id': tree } },
  })
  expect(facts.get('GET /a/{}')?.()).toContain('property 200(application/json).child: exists')
  expect(facts.get('GET /a/{}')?.().size).toBe(5)
})

function read(name: string): string {
  return readFileSync(join(root, 'packages', name, 'src/generated/openapi.json'), 'utf8')
}

function publish(api: string, text: string): void {
  writeFileSync(join(here(), `${api}.json`), text)
}

function deviations(rows: string): void {
  writeFileSync(join(folder, 'specs/deviations.md'), `| api | operation | fact |\n| --- | --- | --- |\n${rows}`)
}

async function serve(answer: (path: string) => [number, string]): Promise<string> {
  const server = createServer((request, response) => {
    const [status, body] = answer(request.url ?? '')
    response.writeHead(status).end(body)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function messageOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'nothing was thrown',
    (error: Error) => error.message,
  )
}
