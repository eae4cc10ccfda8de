import { PassThrough } from 'node:stream'
import { WriteStream } from 'node:tty'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Unexpected } from '../step.ts'
import { jsonTeller, terminalTeller } from '../tell.ts'

const step = { name: 'rename', title: 'Rename it', about: 'One two three four five six seven eight nine ten eleven.' }

function output(properties: { columns?: number; isTTY?: boolean } = {}): PassThrough & { columns?: number } {
  return Object.assign(new PassThrough(), properties)
}
const textOf = (stream: PassThrough) => String(stream.read())

beforeEach(() => {
  for (const name of ['NO_COLOR', 'FORCE_COLOR', 'NODE_DISABLE_COLORS']) vi.stubEnv(name, undefined)
})
afterEach(() => vi.unstubAllEnvs())

test('a step is told with its number, its words and its facts under each other', () => {
  const stream = output()
  const teller = terminalTeller(stream, [])
  teller.begin(step)
  teller.end(step, { status: 204, headers: { a: '1', b: '2' }, cameBack: ['x', 'y'], 'JWT provider': 'z' })
  expect(textOf(stream)).toBe(`
 1  Rename it
    One two three four five six seven eight nine ten eleven.

    status        204
    headers       a: 1
                  b: 2
    came back     x
                  y
    JWT provider  z
`)
})

test('lines fit a narrow terminal; a URL is broken before its parameters', () => {
  const stream = output({ columns: 40 })
  const teller = terminalTeller(stream, [])
  teller.begin(step)
  teller.end(step, { url: 'https://example.com/connect?destination=oob&lang=nl' })
  expect(textOf(stream)).toBe(`
 1  Rename it
    One two three four five six seven
    eight nine ten eleven.

    url  https://example.com/connect
         ?destination=oob&lang=nl
`)
})

test('colours are for terminals, unless NO_COLOR is set', () => {
  vi.stubEnv('CI', undefined)
  vi.stubEnv('TERM', 'xterm-256color')
  const { getColorDepth } = WriteStream.prototype
  const told = (isTTY: boolean) => {
    const stream = Object.assign(output({ isTTY }), { getColorDepth })
    terminalTeller(stream, []).begin(step)
    return textOf(stream)
  }
  expect(told(true)).toContain('\u001B[1mRename it')
  expect(told(false)).not.toContain('\u001B')
  vi.stubEnv('NO_COLOR', '1')
  expect(told(true)).not.toContain('\u001B')
})

test('what a step saw is masked, in its failures too', () => {
  const stream = output()
  const teller = jsonTeller(stream, ['my-key'])
  teller.end(step, { list: ['?jwt=eyJh.eyJi.c2ln'], map: { header: 'my-key' } })
  teller.fail(step, new Unexpected('this', '?refresh=abc'))
  teller.fail(step, new Error('no answer', { cause: new Error('my-key') }))
  expect(textOf(stream)).toBe(
    `${[
      '{"step":"rename","title":"Rename it","ok":true,"facts":{"list":["?jwt=eyJ…"],"map":{"header":"***"}}}',
      '{"step":"rename","title":"Rename it","ok":false,"facts":{"expected":"this","came":"?refresh=…"}}',
      '{"step":"rename","title":"Rename it","ok":false,"facts":{"reason":"no answer; ***"}}',
    ].join('\n')}\n`,
  )
})
