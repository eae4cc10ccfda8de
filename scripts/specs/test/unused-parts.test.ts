import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findUnusedParts } from '../unused-parts.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'specs-'))
  await mkdir(join(folder, 'shared'))
  await writeFile(
    join(folder, 'shelves.yaml'),
    "# Shelves\nopenapi: 3.1.0\npaths:\n  /shelves: { $ref: 'shared/parts.yaml#/shelves' }\n",
  )
  await writeFile(
    join(folder, 'shared', 'parts.yaml'),
    "# openapi: in words only\nshelves:\n  get: { schema: { $ref: '#/Shelf' } }\n\nShelf:\n  type: object\n\nTable:\n  type: object\n",
  )
})

afterEach(() => rm(folder, { recursive: true }))

test('a part that nothing points at is found, with its line', async () => {
  const parts = await findUnusedParts(folder)
  expect(parts).toEqual([{ file: join(folder, 'shared', 'parts.yaml'), line: 8, name: 'Table' }])
})

test('a part that only a discriminator points at is used', async () => {
  await writeFile(
    join(folder, 'other.yaml'),
    "Union:\n  discriminator: { mapping: { t: 'shared/parts.yaml#/Table' } }\n",
  )
  const parts = await findUnusedParts(folder)
  expect(parts.map(({ name }) => name)).toEqual(['Union'])
})
