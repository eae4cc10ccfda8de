import { describe, expect, it } from 'vitest'
import { typeOf } from '../../src/entry/media/image-type.ts'

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]
const jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 16]
const ofText = (text: string) => Array.from(new TextEncoder().encode(text))

describe('the type of an uploaded file', () => {
  it.each([
    ['a PNG whose sender says nothing', png, 'application/octet-stream', 'image/png'],
    ['a JPEG that is called a PNG', jpeg, 'image/png', 'image/jpeg'],
    ['a GIF', ofText('GIF89a...'), 'text/plain', 'image/gif'],
    ['a text whose sender says nothing', ofText('Hallo\n'), '', 'text/plain'],
    ['a text that is called a PNG, as in a test', ofText('x'), 'image/png', 'image/png'],
    ['bytes that tell nothing', [0, 1, 2], 'image/gif', 'image/gif'],
    ['no bytes', [], 'image/png', 'image/png'],
  ])('is told from its first bytes: %s', async (_, bytes, declared, type) => {
    expect(await typeOf(new Blob([new Uint8Array(bytes)], { type: declared }))).toBe(type)
  })
})
