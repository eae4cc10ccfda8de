import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { createMock } from '../../src/index.ts'
import { startServer } from '../../src/node.ts'
import { runCommand, runWithFileLimit } from '../support/run-command.ts'

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uitkit-state-'))
  file = join(folder, 'state of the twin.json')
  return () => rm(folder, { recursive: true })
})

const isWindows = process.platform === 'win32'
type Urls = Readonly<Record<string, string>>

async function headersFor(control = ''): Promise<Record<string, string>> {
  const response = await fetch(`${control}/tokens`, { method: 'POST', body: '{"user":"lotte"}' })
  return ((await response.json()) as { headers: Record<string, string> }).headers
}

async function createPlace({ entry, control }: Urls, name = 'De Loods'): Promise<string> {
  const response = await fetch(`${entry}/places`, {
    method: 'POST',
    headers: await headersFor(control),
    body: JSON.stringify({
      mainLanguage: 'nl',
      name: { nl: name },
      terms: [{ id: 'OyaPaf64AEmEAYXHeLMAtA' }],
      address: { nl: { addressCountry: 'BE', addressLocality: 'Gent', postalCode: '9000', streetAddress: 'Kouter 1' } },
      calendarType: 'permanent',
    }),
  })
  return ((await response.json()) as { placeId: string }).placeId
}

// A process or two a test: slow on a busy machine.
describe('--persist', { timeout: 60_000 }, () => {
  it('keeps the state over a restart, at whichever ports it starts again', async () => {
    const first = runCommand('--persist', file)
    const urls = await first.ready()
    const id = await createPlace(urls)
    first.child.kill('SIGTERM')
    expect(await first.exit).toEqual([0, null])

    const second = runCommand('--persist', file)
    const { entry } = await second.ready()
    expect(entry).not.toBe(urls['entry'])
    const place = await (await fetch(`${entry}/places/${id}`)).json()
    expect(place).toMatchObject({ '@id': `${entry}/places/${id}`, name: { nl: 'De Loods' } })
  })

  it('leaves the file alone once it is closed, for it may be another twin’s', async () => {
    const server = await startServer({ persist: file })
    await server.close()
    await writeFile(file, 'what another twin wrote')
    await server.close()
    expect(await readFile(file, 'utf8')).toBe('what another twin wrote')
  })

  it.skipIf(isWindows)('lets nobody but its owner read the file, for it holds tokens', async () => {
    await runCommand('--persist', file).ready()
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  it('writes soon after a change, and leaves nothing but the file behind', async () => {
    const { child, exit, ready } = runCommand('--persist', file)
    const id = await createPlace(await ready())
    await expect.poll(() => readFile(file, 'utf8'), { timeout: 30_000 }).toContain(id)
    child.kill('SIGTERM')
    await exit
    expect(await readdir(folder)).toEqual(['state of the twin.json'])
  })

  it('keeps what a reset leaves, and a snapshot that is put in its place', async () => {
    const { child, exit, ready } = runCommand('--persist', file)
    const urls = await ready()
    await createPlace(urls, 'De Eerste')
    const snapshot = await (await fetch(`${urls['control']}/snapshot`)).text()
    await fetch(`${urls['control']}/reset`, { method: 'POST' })
    await expect.poll(() => readFile(file, 'utf8'), { timeout: 30_000 }).not.toContain('De Eerste')
    const restored = await fetch(`${urls['control']}/snapshot`, { method: 'PUT', body: snapshot })
    expect(restored.status).toBe(204)
    child.kill('SIGTERM')
    await exit
    expect(await readFile(file, 'utf8')).toContain('De Eerste')
  })

  it('survives being killed while it writes, again and again', async () => {
    // Large enough for a write to take a while.
    const seed = join(folder, 'seed.json')
    const places = Array.from({ length: 4_000 }, (_, index) => ({ '@id': `p-${index}`, name: { nl: `Plek ${index}` } }))
    const { users, apiKeys, clients } = createMock().snapshot().state as Record<string, [string, object][]>
    const values = (pairs: [string, object][] = []) => pairs.map(([, value]) => value)
    const given = { users: values(users), apiKeys: values(apiKeys), clients: values(clients), places }
    await writeFile(seed, JSON.stringify(given))
    const names: string[] = []
    for (let round = 0; round < 5; round++) {
      const { child, exit, ready } = runCommand('--persist', file, '--seed', seed)
      const urls = await ready()
      const { entry } = urls
      const found = await (await fetch(`${urls['control']}/documents/places?q=Ronde`)).json()
      // What was answered long before the last death is there; what came just before it may be, and nothing is broken.
      expect((found as { total: number }).total).toBe(names.length)
      names.push(`Ronde ${round}`)
      await createPlace(urls, `Ronde ${round}`)
      await expect.poll(() => readFile(file, 'utf8'), { timeout: 30_000, interval: 20 }).toContain(`Ronde ${round}`)
      const headers = await headersFor(urls['control'])
      const rename = () => fetch(`${entry}/places/p-1/name/nl`, { method: 'PUT', headers, body: '{"name":"Elders"}' })
      while (!existsSync(`${file}.tmp`)) await rename()
      child.kill('SIGKILL')
      expect(await exit).toEqual([null, 'SIGKILL'])
      expect(() => JSON.parse(readFileSync(file, 'utf8'))).not.toThrow()
    }
  })

  it('refuses a second twin, and says which process is the first', async () => {
    const first = runCommand('--persist', file)
    await first.ready()
    const second = runCommand('--persist', file)
    expect(await second.exit).toEqual([1, null])
    expect(second.output.stderr).toContain(
      `can't be used: process ${first.child.pid} on ${hostname()} is using it (if that is no twin, delete ${file}.lock)`,
    )
    expect(second.output.stdout).toBe('')
  })

  it('takes over from a twin that was killed', async () => {
    const first = runCommand('--persist', file)
    await first.ready()
    first.child.kill('SIGKILL')
    await first.exit
    expect(await readdir(folder)).toContain('state of the twin.json.lock')
    await runCommand('--persist', file).ready()
  })

  it.each([
    ['no JSON', '{"format":', /It is broken: .*JSON.* Move it away to start anew\.\n$/],
    ['another file', '{"users":[]}', /This is no snapshot of the twin\. Move it away to start anew\.\n$/],
    [
      'a newer twin’s',
      '{"format":"uitkit-twin","version":99}',
      /a snapshot of version 99.* Move it away to start anew\.\n$/,
    ],
    ['an empty file', '', /It is broken: /],
  ])('refuses a file that is %s, and leaves it as it is', async (_, text, expected) => {
    await writeFile(file, text)
    const { output, exit } = runCommand('--persist', file)
    expect(await exit).toEqual([1, null])
    expect(output.stderr).toMatch(/^uitkit-mock: The state file .*state of the twin\.json can't be read: /)
    expect(output.stderr).toMatch(expected)
    expect(await readdir(folder)).toEqual(['state of the twin.json'])
    expect(await readFile(file, 'utf8')).toBe(text)
  })

  it('refuses a folder, and one that is not there', async () => {
    for (const [path, reason] of [
      [folder, "can't be used: it is a folder."],
      [join(folder, 'nowhere', 'state.json'), "can't be used: there is no such file or folder (ENOENT)."],
    ] as const) {
      const { output, exit } = runCommand('--persist', path)
      expect(await exit).toEqual([1, null])
      expect(output.stderr).toBe(`uitkit-mock: The state file ${path} ${reason}\n`)
    }
  })

  it.skipIf(isWindows)('refuses a device, whose place the file would take', async () => {
    const { output, exit } = runCommand('--persist', '/dev/full')
    expect(await exit).toEqual([1, null])
    expect(output.stderr).toContain("/dev/full can't be used: it is no ordinary file.")
    expect((await stat('/dev/full')).isCharacterDevice()).toBe(true)
  })

  it.skipIf(isWindows)('says at once that there is no room for the state, and leaves the old one', async () => {
    const { output, exit } = runWithFileLimit(4, '--persist', file)
    expect(await exit).toEqual([1, null])
    expect(output.stderr).toMatch(/can't be written: it is larger than this user may make a file \(EFBIG\)\.\n$/)
    expect(await readdir(folder)).toEqual([])
  })
})
