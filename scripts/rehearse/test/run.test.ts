import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { plainEnvironment, run } from '../run.ts'

// A slow machine under load is no reason to fail.
vi.setConfig({ testTimeout: 60_000 })

const { signal } = new AbortController()
const node = (code: string) => run(process.execPath, ['--eval', code], { cwd: tmpdir(), signal })

test('gives what a program wrote', async () => {
  await expect(node("console.log('done')")).resolves.toBe('done\n')
})

test('a program that fails is told with its status and what it wrote, errors included', async () => {
  await expect(node("console.log('to here'); console.error('and no further'); process.exit(3)")).rejects.toThrow(
    /^node --eval .*\nended with 3:\nto here\nand no further$/s,
  )
})

test('of a long output the beginning and the end are told', async () => {
  await expect(node('for (let n = 1; n <= 100; n++) console.log(`line ${n}.`); process.exit(1)')).rejects.toThrow(
    /\nline 15\.\n\(55 lines between these\)\nline 71\.\n/,
  )
})

test('a program that there is not is an error, too', async () => {
  await expect(run('/no/such/program', [], { cwd: tmpdir(), signal })).rejects.toThrow('could not be started: ENOENT')
})

test.skipIf(process.platform === 'win32')('who ends a program ends all that it has started', async () => {
  const ending = new AbortController()
  const folder = mkdtempSync(join(tmpdir(), 'uitkit-run-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const child = `const server = require('node:http').createServer((request, response) => response.end('here'))
    server.listen(0, '127.0.0.1', () => require('node:fs').writeFileSync('port', String(server.address().port)))`
  const parent = `require('node:child_process').spawnSync(process.execPath, ['--eval', ${JSON.stringify(child)}])`
  const running = run(process.execPath, ['--eval', parent], { cwd: folder, signal: ending.signal })
  const port = await vi.waitUntil(
    () => existsSync(join(folder, 'port')) && readFileSync(join(folder, 'port'), 'utf8'),
    { timeout: 10_000 },
  )
  const ask = async (): Promise<string> => (await fetch(`http://127.0.0.1:${port}/`)).text()
  await expect(ask()).resolves.toBe('here')
  ending.abort()
  await expect(running).rejects.toThrow('ended with SIGTERM')
  await vi.waitFor(() => expect(ask()).rejects.toThrow('fetch failed'))
})

test('a program gets none of the settings that pnpm gives the scripts that it runs', () => {
  const given = {
    PATH: '/bin',
    npm_config_registry: 'https://registry.example',
    NPM_CONFIG_CACHE: '/cache',
    pnpm_config_store_dir: '/store',
    INIT_CWD: '/repository',
    NODE_OPTIONS: '--conditions=@uitkit/source',
  }
  const names = Object.keys(plainEnvironment(given))
  expect(names.toSorted()).toEqual(['NO_COLOR', 'NO_PROXY', 'PATH', 'no_proxy'])
})

test('loopback is asked without a proxy, as is whatever else was', () => {
  const environment = plainEnvironment({ HTTPS_PROXY: 'http://proxy.example', NO_PROXY: '.corp.example' })
  expect(environment).toMatchObject({
    HTTPS_PROXY: 'http://proxy.example',
    NO_PROXY: '.corp.example,localhost,127.0.0.1',
    no_proxy: '.corp.example,localhost,127.0.0.1',
  })
})
