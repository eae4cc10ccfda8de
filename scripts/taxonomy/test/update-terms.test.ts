import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Term } from '@uitkit/taxonomy'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { renderList } from '../render-list.ts'
import { renderTerms } from '../render-terms.ts'
import { updateTerms } from '../update-terms.ts'
import { concert, library, poetry } from './terms.ts'

let file: string
let listFile: string
const before = renderTerms([concert, library], 'they were known long ago')

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'terms-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  file = join(folder, 'terms.ts')
  listFile = join(folder, 'list.ts')
  await writeFile(file, before)
})

/** The base URL of a Taxonomy API, until the test ends. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function listing(terms: readonly Term[]): RequestListener {
  return ({ method, url }, response) => {
    if (method === 'GET' && url === '/terms') answer(response, 200, 'application/json', JSON.stringify({ terms }))
    else answer(response, 404, 'text/html', '<html>')
  }
}

function answer(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type }).end(body)
}

async function update(taxonomy: string, checkOnly = false): Promise<string> {
  return updateTerms({ environment: { taxonomy }, file, listFile, checkOnly, today: '2026-11-24' })
}

describe('an update', () => {
  test('writes the live list, with its date, and says what has changed', async () => {
    const said = await update(await serve(listing([poetry, concert])))
    expect(said).toContain("- placeTypes.bibliotheekOfDocumentatiecentrum: 'kI7uAyn2uUu9VV6Z3uWZTA'")
    expect(said).toContain("+ eventThemes.poezie: '1.10.5.0.0'")
    expect(said).not.toContain('concert')
    expect(await readFile(file, 'utf8')).toBe(
      renderTerms([concert, poetry], 'the Taxonomy API listed them on 2026-11-24'),
    )
    expect(await readFile(listFile, 'utf8')).toBe(renderList([concert, poetry]))
  })

  test('leaves the file as it is when there is nothing new', async () => {
    expect(await update(await serve(listing([library, concert])))).toBe('up to date: 2 terms')
    expect(await readFile(file, 'utf8')).toBe(before)
  })

  test('tells which terms it can not place', async () => {
    const mood = { ...poetry, domain: 'mood' } as unknown as Term
    const said = await update(await serve(listing([concert, library, mood])))
    expect(said).toBe('up to date: 3 terms\nleft out, of a domain or scope that is new: 1.10.5.0.0')
  })
})

describe('a check', () => {
  test('is content with the same terms', async () => {
    const renamedInFrench: Term = { ...concert, name: { ...concert.name, fr: 'Un concert' } }
    expect(await update(await serve(listing([renamedInFrench, library])), true)).toBe('up to date: 2 terms')
  })

  test('says what has changed when the live list has moved on, and writes nothing', async () => {
    const renamed: Term = { ...library, name: { nl: 'Bibliotheek' } }
    await expect(update(await serve(listing([concert, renamed])), true)).rejects.toThrow(
      [
        'the live list has moved on:',
        "- placeTypes.bibliotheekOfDocumentatiecentrum: 'kI7uAyn2uUu9VV6Z3uWZTA'",
        "+ placeTypes.bibliotheek: 'kI7uAyn2uUu9VV6Z3uWZTA'",
        'Run: pnpm taxonomy:update',
      ].join('\n'),
    )
    expect(await readFile(file, 'utf8')).toBe(before)
  })
})

describe('the constants stay as they are, and it is said why,', () => {
  test('when there is no network', async () => {
    // Nothing listens on port 1.
    await expect(update('http://127.0.0.1:1')).rejects.toThrow(
      'the Taxonomy API does not answer (network). Is there a network, and does it let Node through?',
    )
    expect(await readFile(file, 'utf8')).toBe(before)
  })

  test.each([
    ['a proxy answers', 200, 'text/html', '<html>', '200 with text/html'],
    ['the API refuses', 500, 'application/json', '{}', '500 Internal Server Error'],
    ['the list is empty', 200, 'application/json', '{"terms":[]}', 'the live list has no terms'],
    ['there is no list', 200, 'application/json', '{}', 'the live list has no terms'],
  ])('when %s', async (_, status, type, body, message) => {
    const url = await serve((_, response) => answer(response, status, type, body))
    await expect(update(url)).rejects.toThrow(message)
    expect(await readFile(file, 'utf8')).toBe(before)
  })
})
