import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FileError } from '@uitkit/client/multipart'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readImage } from '../src/node.ts'

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3)
const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uitkit-images-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function fileWith(name: string, bytes: Uint8Array | string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, bytes)
  return path
}

describe('readImage gives', () => {
  test('a File with the name, the bytes, and the type that they begin with', async () => {
    const file = await readImage(await fileWith('gevel.png', png))
    expect(file).toBeInstanceOf(File)
    expect([file.name, file.type]).toEqual(['gevel.png', 'image/png'])
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(png)
  })

  test('the type of what is in it, whatever its name says', async () => {
    expect((await readImage(await fileWith('gevel.png', jpeg))).type).toBe('image/jpeg')
    expect((await readImage(await fileWith('zonder-naam', 'GIF89a'))).type).toBe('image/gif')
  })
})

describe('readImage refuses', () => {
  test.each([
    ['a file that is no image', 'plan.png', '%PDF-1.7'],
    ['an empty one', 'leeg.png', ''],
  ])('%s', async (_, name, bytes) => {
    const reading = readImage(await fileWith(name, bytes))
    await expect(reading).rejects.toThrow(FileError)
    await expect(reading).rejects.toMatchObject({ reason: 'type', message: expect.stringContaining(name) as string })
  })

  test('one that is a byte too big, and takes one that is not', async () => {
    const path = await fileWith('groot.png', png)
    await truncate(path, 21_000_000)
    expect((await readImage(path)).size).toBe(21_000_000)
    await truncate(path, 21_000_001)
    await expect(readImage(path)).rejects.toMatchObject({
      name: 'FileError',
      reason: 'size',
      message: expect.stringContaining('21000001 bytes, 21000000 at most') as string,
    })
  })

  test('a path where nothing is, in the words of Node', async () => {
    await expect(readImage(join(folder, 'nergens.png'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
