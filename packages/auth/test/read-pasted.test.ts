import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { readPasted } from '../src/node/read-pasted.ts'

describe('readPasted', () => {
  const never = new AbortController().signal

  it('gives lines up to an empty one, and shows none', async () => {
    const input = new PassThrough()
    const pasted = readPasted(never, input)
    input.write('\n\nhttps://localhost/?code=first\nsecond\n\nnot this')
    expect(await pasted).toBe('https://localhost/?code=first\nsecond')
  })

  it('gives what there was when the input ends, and fails when that was nothing', async () => {
    const input = new PassThrough()
    const pasted = readPasted(never, input)
    input.end('a\n')
    expect(await pasted).toBe('a')
    const empty = new PassThrough()
    const nothing = readPasted(never, empty)
    empty.end()
    await expect(nothing).rejects.toThrow('Nothing was pasted.')
  })

  it('fails with what its signal was aborted with', async () => {
    const controller = new AbortController()
    const pasted = readPasted(controller.signal, new PassThrough())
    controller.abort(new Error('too late'))
    await expect(pasted).rejects.toThrow('too late')
  })
})
