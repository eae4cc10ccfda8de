import { globSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { nodeProgram, programOf } from '../programs.ts'

const packages = resolve(import.meta.dirname, '../../../packages')
const names = globSync('*/package.json', { cwd: packages }).map((file) => basename(dirname(file)))

test.each(names)('the program of %s is JavaScript as it stands', (name) => {
  const program = programOf(name, join(packages, name))
  expect(program).toContain('export async function program()')
  expect(stripTypeScriptTypes(program)).toBe(program)
})

test('a program imports all that its package exports, but what needs a package that users add themselves', () => {
  const program = nodeProgram(join(packages, 'mock'))
  expect(program).toContain("import('@uitkit/mock')")
  expect(program).toContain("import('@uitkit/mock/node')")
  expect(program).not.toContain('/msw')
})
