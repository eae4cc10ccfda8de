import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { operationsOf, type Document } from '../../scripts/generate/document.ts'
import { overBudget, readBudgets, type Cost } from '../../scripts/packages/budgets.ts'
import { runTool } from './run-tool.ts'

// What a client costs those who compile against it, in the one unit that is the same on each machine: how many types
// TypeScript makes. openapi-fetch's own signature of one call costs 5,800 (places) or 6,800 (events); of ours, UiTPAS' costs most.
const budgets = readBudgets().instantiations
const why = 'cd test/packed && pnpm vitest run instantiations, and pnpm bench types beside the peers'

/** Three calls, one of which narrows a failure; and one on `http`. */
const programs = {
  places: {
    named: `const read = await client.get('1')
      if (read.ok) console.log(read.data.name.nl)
      const renamed = await client.updateName('1', 'nl', { name: 'a' })
      if (!renamed.ok && renamed.status === 404) console.log(renamed.error.title)
      const nl = { addressCountry: 'BE', addressLocality: 'a', postalCode: 'a', streetAddress: 'a' }
      const made = await client.create({
        mainLanguage: 'nl', name: { nl: 'a' }, terms: [{ id: 'a' }], address: { nl }, calendarType: 'permanent',
      })
      if (made.status === 409) console.log(made.error.duplicatePlaceUri)`,
    http: `const { data } = await client.http.GET('/places/{placeId}', { params: { path: { placeId: '1' } } })
      console.log(data?.name.nl)`,
  },
  events: {
    named: `const read = await client.get('1')
      if (read.ok) console.log(read.data.name.nl)
      const renamed = await client.updateName('1', 'nl', { name: 'a' })
      if (!renamed.ok && renamed.status === 404) console.log(renamed.error.title)
      const made = await client.create({
        mainLanguage: 'nl', name: { nl: 'a' }, terms: [{ id: 'a' }], location: { '@id': 'a' }, calendarType: 'permanent',
      })
      if (made.status === 400) console.log(made.error.type)`,
    http: `const { data } = await client.http.GET('/events/{eventId}', { params: { path: { eventId: '1' } } })
      console.log(data?.name.nl)`,
  },
  organizers: {
    named: `const read = await client.get('1')
      if (read.ok) console.log(read.data.name.nl)
      const renamed = await client.updateName('1', 'nl', { name: 'a' })
      if (!renamed.ok && renamed.status === 404) console.log(renamed.error.title)
      const made = await client.create({ mainLanguage: 'nl', name: { nl: 'a' }, url: 'https://a.example' })
      if (made.status === 400) console.log(made.error.type)`,
    http: `const { data } = await client.http.GET('/organizers/{organizerId}', { params: { path: { organizerId: '1' } } })
      console.log(data?.name.nl)`,
  },
  uitpas: {
    named: `const read = await client.passholders.get('1')
      if (read.ok) console.log(read.data.id)
      const prices = await client.tariffs.get({ eventId: '1', uitpasNumber: '0', regularPrice: 1 })
      if (prices.ok) console.log(prices.data)
      const deleted = await client.passholders.delete('1')
      if (deleted.status === 404) console.log(deleted.error.title)`,
    http: `const { data } = await client.http.GET('/passholders/{passholderId}', { params: { path: { passholderId: '1' } } })
      console.log(data?.id)`,
  },
  search: {
    named: `const events = await client.searchEvents({ 'labels[]': ['a'], embed: true })
      if (events.ok) console.log(events.data.totalItems)
      const places = await client.searchPlaces({ q: 'a' })
      if (places.ok) console.log(places.data.member)
      const offers = await client.searchOffers({ status: ['Available'] })
      if (offers.status === 404) console.log(offers.error.title)`,
    http: `const { data } = await client.http.GET('/events', { params: { query: { q: 'a' } } })
      console.log(data?.totalItems)`,
  },
}

test.each(Object.entries(programs))('a program with %s is cheap to compile', async (name, { named, http }) => {
  const head = headOf(name)
  const three = await instantiations(name, head + named)
  expect(overBudget(`${name}, three calls`, budgets['three calls'], three, why)).toBeUndefined()
  const four = await instantiations(`${name}-http`, `${head}${named}\n${http}`)
  expect(
    overBudget(`${name}, three calls and one on http`, budgets['three calls and one on http'], four, why),
  ).toBeUndefined()
})

test('a program that calls every operation of places is cheap to compile', async () => {
  const file = join(import.meta.dirname, '../../packages/places/src/generated/openapi.json')
  const calls = operationsOf(JSON.parse(readFileSync(file, 'utf8')) as Document).map(
    ({ name, parameters, body }, index) => {
      const given = [...parameters.filter((parameter) => parameter.in === 'path'), ...(body ? [body] : [])]
      return `const r${index} = await client.${name}(${given.map(() => 'anything').join()})
      console.log(r${index}.ok ? r${index}.data : r${index}.error.title)`
    },
  )
  const cost = await instantiations(
    'places-all',
    [headOf('places'), 'declare const anything: never', ...calls].join('\n'),
  )
  expect(overBudget('places, all calls', budgets['all calls of places'], cost, why)).toBeUndefined()
})

function headOf(name: string): string {
  const create = `create${name[0]?.toUpperCase()}${name.slice(1)}Client`
  return `import { ${create} } from '@uitkit/${name}'\nconst client = ${create}({ environment: 'test' })\n`
}

async function instantiations(name: string, program: string): Promise<Cost> {
  const folder = join(inject('folder'), 'instantiations')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.ts`), program)
  const options = ['--strict', '--skipLibCheck', '--noEmit', '--extendedDiagnostics']
  const language = ['--target', 'es2023', '--lib', 'es2023,dom,dom.iterable', '--module', 'nodenext', '--types', 'node']
  const file = join('instantiations', `${name}.ts`)
  const { output } = await runTool('typescript-5.9.3/bin/tsc', [...options, ...language, file])
  expect(output).not.toContain('error TS')
  const total = Number(/^Instantiations:\s+(\d+)/m.exec(output)?.[1])
  expect(total).toBeGreaterThan(0)
  return { unit: 'instantiations', total }
}
