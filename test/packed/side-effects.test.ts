import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { bundleSize } from '../../scripts/packages/bundle-size.ts'
import { entriesOf } from '../../scripts/packages/entries-of.ts'
import { run } from './run-tool.ts'

const folder = inject('folder')

/** Compares what there is before and after a module was imported; what it must not do at that time throws. */
const observer = `
const owners = () => Reflect.ownKeys(globalThis).flatMap((name) => {
  const value = Object.getOwnPropertyDescriptor(globalThis, name).value
  return typeof value === 'function' ? [[String(name), value], [\`\${String(name)}.prototype\`, value.prototype]] : []
})
const look = () => new Map(
  [['globalThis', globalThis], ...owners()]
    .filter(([, owner]) => owner !== null && owner !== undefined)
    .flatMap(([name, owner]) => Reflect.ownKeys(owner).map((key) => {
      const { value, get } = Object.getOwnPropertyDescriptor(owner, key)
      return [\`\${name}.\${String(key)}\`, get ?? value]
    })),
)
const never = (name) => () => { throw new Error(\`\${name} was called\`) }
for (const name of ['fetch', 'setTimeout', 'setInterval', 'setImmediate', 'addEventListener']) globalThis[name] = never(name)
for (const name of ['log', 'warn', 'error', 'info', 'debug']) console[name] = never(\`console.\${name}\`)
process.on = process.once = never('process.on')

const before = look()
await import(process.argv[2])
const after = look()
const changed = [...new Set([...before.keys(), ...after.keys()])].filter((key) => !Object.is(before.get(key), after.get(key)))
process.stdout.write(JSON.stringify(changed))
`
writeFileSync(join(folder, 'observer.mjs'), observer)

describe.each(inject('packages'))('$name', ({ name }) => {
  const manifest = readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')
  test.each(entriesOf(manifest))('to import %s changes and starts nothing', async (entry) => {
    const node = join(folder, 'node_modules/node-24/bin/node')
    expect(await run(node, ['observer.mjs', entry])).toEqual({ status: 0, output: '[]' })
  })

  test('leaves nothing in a bundle that does not use it', async () => {
    const { parts } = await bundleSize([`import * as unused from '${name}'`], folder, [])
    expect(Object.values(parts).filter((bytes) => bytes > 0)).toEqual([])
  })
})
