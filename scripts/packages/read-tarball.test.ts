import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readTarball } from './read-tarball.ts'

/** One entry as ustar has it: a header of 512 bytes, then the content filled up to whole blocks. */
function entry(path: string, content: string, { type = '0', prefix = '' } = {}): Uint8Array {
  const bytes = new Uint8Array(512 + Math.ceil(content.length / 512) * 512)
  const write = (text: string, at: number): void => bytes.set(new TextEncoder().encode(text), at)
  write(path, 0)
  write(content.length.toString(8).padStart(11, '0'), 124)
  write(type, 156)
  write(prefix, 345)
  write(content, 512)
  return bytes
}

const tarball = (...entries: Uint8Array[]): Uint8Array =>
  gzipSync(Uint8Array.from([...entries, new Uint8Array(1024)].flatMap((bytes) => [...bytes])))

test('files are given by their path in the package, with their content', () => {
  const files = readTarball(
    tarball(entry('package/package.json', '{}'), entry('package/dist/a.js', 'a'.repeat(513)), entry('package/b', '')),
  )
  expect([...files.keys()]).toEqual(['package.json', 'dist/a.js', 'b'])
  expect(files.get('dist/a.js')).toHaveLength(513)
  expect(files.get('b')).toHaveLength(0)
})

test('a long path is put together from its two parts', () => {
  const files = readTarball(tarball(entry('deep/file.js', 'x', { prefix: 'package/dist' })))
  expect([...files.keys()]).toEqual(['dist/deep/file.js'])
})

test('an entry that is no file is refused', () => {
  expect(() => readTarball(tarball(entry('package/link', '', { type: '2' })))).toThrow('type "2"')
})
