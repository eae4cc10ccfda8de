import { readFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createMock, type Term } from '@uitkit/mock'
import { startServer } from '@uitkit/mock/node'
import { expect, onTestFinished, test } from 'vitest'
import { renderList } from '../render-list.ts'
import { updateTerms } from '../update-terms.ts'

const packages = resolve(import.meta.dirname, '../../../packages')
const constants = resolve(packages, 'taxonomy/src/terms.ts')
const list = resolve(packages, 'mock/src/generated/terms.ts')

/** Against a twin over HTTP, with copies of the files that are committed. */
async function updateFrom(terms?: readonly Term[]) {
  const server = await startServer(terms && { seed: { terms } })
  onTestFinished(() => server.close())
  const folder = await mkdtemp(join(tmpdir(), 'terms-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const [file, listFile] = [join(folder, 'terms.ts'), join(folder, 'list.ts')]
  await writeFile(file, await readFile(constants))
  await writeFile(listFile, await readFile(list))
  const update = (checkOnly: boolean) =>
    updateTerms({ environment: server.environment, file, listFile, checkOnly, today: '2027-06-15' })
  return { update, read: () => readFile(listFile, 'utf8') }
}

test('the constants are those of the twin', async () => {
  const { update } = await updateFrom()
  expect(await update(true)).toMatch(/^up to date: \d+ terms$/)
})

test('the list of the twin is as an update writes it', async () => {
  expect(await readFile(list, 'utf8')).toBe(renderList([...createMock().state.terms.values()]))
})

test('a twin with a term more is a live list that has moved on, until the update', async () => {
  const jazz: Term = { id: '1.8.99.0.0', domain: 'theme', name: { nl: 'Free jazz' }, scope: ['events'] }
  const { update, read } = await updateFrom([...createMock().state.terms.values(), jazz])
  await expect(update(true)).rejects.toThrow("the live list has moved on:\n+ eventThemes.freeJazz: '1.8.99.0.0'\nRun:")
  expect(await update(false)).toContain("+ eventThemes.freeJazz: '1.8.99.0.0'")
  expect(await read()).toContain('"Free jazz"')
  expect(await update(true)).toMatch(/^up to date/)
})
