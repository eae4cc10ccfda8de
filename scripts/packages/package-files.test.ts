import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Document } from '../generate/document.ts'
import { library } from '../generate/test/document.ts'
import { exampleCall } from './example-call.ts'
import { packageFiles, templateFiles } from './package-files.ts'

const places = join(import.meta.dirname, '../../packages/places')
const template = new Map(templateFiles.map((file) => [file, readFileSync(join(places, file), 'utf8')]))
const document: Document = { ...library, info: { title: 'Search for offers' } }
const files = packageFiles(template, { name: 'old-offers', spec: 'specs/search/old-offers.yaml', document })

describe('a new package', () => {
  test('has the files of places, a README and a test, and nothing of places in them', () => {
    expect([...files.keys()]).toEqual([...templateFiles, 'README.md', 'test/client.test.ts'])
    expect([...files.values()].join('\n')).not.toMatch(/places/i)
  })

  test('has its own name, description and generator', () => {
    const { name, description, scripts, devDependencies } = JSON.parse(files.get('package.json') ?? '')
    expect(devDependencies).not.toHaveProperty('@uitkit/auth')
    expect(name).toBe('@uitkit/old-offers')
    expect(description).toBe(
      'A typed client: Search for offers. Unofficial: not affiliated with or endorsed by publiq.',
    )
    expect(scripts.generate).toBe('node ../../scripts/generate/main.ts old-offers')
  })

  test('is generated anew when its own document changes, not when places does', () => {
    const { inputs, outputs } = JSON.parse(files.get('turbo.json') ?? '').tasks.generate
    expect(inputs).toContain('$TURBO_ROOT$/specs/search/old-offers.yaml')
    expect(inputs).toContain('$TURBO_ROOT$/specs/search/old-offers/**')
    expect(outputs).toContain('$TURBO_ROOT$/packages/mock/src/generated/old-offers.ts')
    // A README is written by people too: it must never come out of turbo's cache.
    expect(inputs).toContain('README.md')
    expect(outputs).not.toContain('README.md')
  })

  test('is generated anew when a fragment beside its document changes', () => {
    const target = { name: 'search', spec: 'specs/search/search.yaml', document }
    const { inputs } = JSON.parse(packageFiles(template, target).get('turbo.json') ?? '').tasks.generate
    expect(inputs).toContain('$TURBO_ROOT$/specs/search/**')
  })

  test('has a README that says what it is, how to install it, and how to begin', () => {
    const readme = files.get('README.md') ?? ''
    expect(readme).toContain('Unofficial: not affiliated with or endorsed by publiq.')
    expect(readme).toContain('npm install @uitkit/old-offers')
    expect(readme).toContain("const oldOffers = createOldOffersClient({ environment: 'test', credentials })")
    expect(readme).toContain("await oldOffers.updateTitle('bookId', 'language')")
    expect(readme).toContain('| `updateTitle(bookId, language, body)`')
    expect(readme).toContain('No problem type is documented.')
  })
})

describe('the call to begin with', () => {
  const withOnly = (operation: object, path = '/books/{bookId}/pages/{page}'): Document => ({
    ...library,
    paths: { [path]: { put: { operationId: 'turn', responses: { 204: { description: 'Done' } }, ...operation } } },
  })
  const parameters = [
    { name: 'bookId', in: 'path', required: true, schema: { type: 'string' }, example: "d'Or" },
    { name: 'page', in: 'path', required: true, schema: { type: 'integer' } },
    { name: 'pace', in: 'query', schema: { type: 'string' }, example: 'fast' },
  ]
  const content = { 'application/json': { examples: { corner: { value: { folded: true } } } } }

  test('has the examples of the document as its arguments', () => {
    const { code, path } = exampleCall(withOnly({ parameters, requestBody: { required: true, content } }))
    expect(code).toBe(String.raw`turn('d\'Or', 1, { folded: true }, { pace: 'fast' })`)
    expect(path).toBe("/books/d'Or/pages/1")
  })

  test('leaves a body out that may be left out, but not if a query comes after it', () => {
    const inPath = parameters.slice(0, 2)
    expect(exampleCall(withOnly({ parameters: inPath, requestBody: { content } })).code).toBe(
      String.raw`turn('d\'Or', 1)`,
    )
    expect(exampleCall(withOnly({ parameters, requestBody: { content } })).code).toBe(
      String.raw`turn('d\'Or', 1, undefined, { pace: 'fast' })`,
    )
  })

  test('reads rather than writes, and is not deprecated', () => {
    expect(exampleCall(library).operation.id).toBe('updateTitle')
    const get = { operationId: 'get', responses: {} }
    expect(exampleCall({ ...library, paths: { ...library.paths, '/books': { get } } }).code).toBe('get()')
  })

  test('has credentials where it must', () => {
    expect(exampleCall(withOnly({ parameters })).needsCredentials).toBe(true)
    expect(exampleCall(withOnly({ parameters, security: [] })).needsCredentials).toBe(false)
    expect(exampleCall(withOnly({ parameters, security: [{}, { apiKey: [] }] })).needsCredentials).toBe(false)
  })
})
