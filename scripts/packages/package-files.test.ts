import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageFiles, templateFiles } from './package-files.ts'

const places = join(import.meta.dirname, '../../packages/places')
const template = new Map(templateFiles.map((file) => [file, readFileSync(join(places, file), 'utf8')]))
const files = packageFiles(template, { name: 'offers', spec: 'specs/search/offers.yaml', title: 'Search for offers' })

test('nothing of places is left in a new package', () => {
  expect([...files.keys()]).toEqual(templateFiles)
  expect([...files.values()].join('\n')).not.toMatch(/places/i)
})

test('its name, description and generator are its own', () => {
  const { name, description, scripts } = JSON.parse(files.get('package.json') ?? '')
  expect(name).toBe('@uitkit/offers')
  expect(description).toBe('A typed client: Search for offers. Unofficial: not affiliated with or endorsed by publiq.')
  expect(scripts.generate).toBe('node ../../scripts/generate/main.ts offers')
})

test('it is generated anew when its own document changes, not when places does', () => {
  const { inputs, outputs } = JSON.parse(files.get('turbo.json') ?? '').tasks.generate
  expect(inputs).toContain('$TURBO_ROOT$/specs/search/offers.yaml')
  expect(inputs).toContain('$TURBO_ROOT$/specs/search/offers/**')
  expect(outputs).toContain('$TURBO_ROOT$/packages/mock/src/generated/offers.ts')
})
