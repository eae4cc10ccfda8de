import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand as run } from './support/run-command.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uitkit-mock-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function seedFile(content: string): Promise<string> {
  const file = join(folder, 'seed.json')
  await writeFile(file, content)
  return file
}

// A process a test: slow on a busy machine.
describe('uitkit-mock', { timeout: 30_000 }, () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'prints one line of JSON when it is ready, and stops at a %s',
    async (signal) => {
      const user = { name: 'an', id: '1', email: 'an@twin.example', password: 'geheim' }
      const { child, output, exit, ready } = run('--seed', await seedFile(JSON.stringify({ users: [user] })))
      await ready()
      expect(output.stdout).toMatch(/^\{.*\}\n$/)
      const environment = JSON.parse(output.stdout)
      const servers = ['entry', 'search', 'auth', 'jwtProvider', 'taxonomy', 'uitpas', 'museumpass', 'control']
      expect(Object.keys(environment)).toEqual(servers)
      // For a person, who looks at stderr.
      for (const server of servers) expect(output.stderr).toContain(environment[server])
      // A connection that is kept open must not hold it up.
      const page = await fetch(`${environment.jwtProvider}/connect?destination=oob`)
      expect(await page.text()).toContain('an@twin.example')

      child.kill(signal)
      expect(await exit).toEqual([0, null])
      expect(output.stdout.split('\n')).toHaveLength(2)
    },
  )

  it('stops at once at a second signal', async () => {
    const { child, output, exit, ready } = run()
    await ready()
    const { entry } = JSON.parse(output.stdout) as { entry: string }
    // A request whose body never ends holds up an orderly stop.
    const socket = connect(Number(new URL(entry).port), '127.0.0.1')
    socket.on('error', () => undefined)
    socket.write('POST /places HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhalf')
    // By now that has come in.
    await fetch(entry)
    child.kill('SIGINT')
    child.kill('SIGTERM')
    expect(await exit).toEqual([1, null])
    socket.destroy()
  })

  it('says which port is in use, and what to do', async () => {
    const other = createServer()
    other.listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { output, exit } = run('--port', String(port))
    expect(await exit).toEqual([1, null])
    expect(output.stderr).toBe(
      `uitkit-mock: Port ${port} is in use. Stop what listens there, or choose others with --port; without it any free ports are taken.\n`,
    )
    expect(output.stdout).toBe('')
    other.close()
  })

  it('takes the ports that follow the first, and the page the tenth', async () => {
    const { output, ready } = run('--port', '24680')
    await ready()
    const { entry, search, control } = JSON.parse(output.stdout) as Record<string, string>
    expect([entry, search, control]).toEqual([
      'http://127.0.0.1:24680',
      'http://127.0.0.1:24681',
      'http://127.0.0.1:24689',
    ])
  })

  it('is slow and lets things go wrong as it is told', async () => {
    const fault = 'taxonomy.listTerms=503,times=1,retryAfter=7'
    const { output, ready } = run('--latency', '1-2', '--fail', fault, '--fail', 'dropped,after=1')
    await ready()
    const { taxonomy } = JSON.parse(output.stdout) as Record<string, string>
    const first = await fetch(`${taxonomy}/terms`)
    expect([first.status, first.headers.get('retry-after')]).toEqual([503, '7'])
    await expect(fetch(`${taxonomy}/terms`)).resolves.toMatchObject({ status: 200 })
    await expect(fetch(`${taxonomy}/terms`)).rejects.toThrow('fetch failed')
  })

  it('tells what it leaves out of a seed, which may be misspelt, and starts all the same', async () => {
    const { output, ready } = run('--seed', await seedFile('{"users":[],"user":[],"place":[]}'))
    await ready()
    expect(output.stderr).toMatch(/^uitkit-mock: The seed .*seed\.json .* it is left out: user, place\.\n/)
  })

  it('reads a seed that an editor of Windows wrote', async () => {
    const { output, ready } = run('--seed', await seedFile('\uFEFF{"users":[]}'))
    await ready()
    expect(output.stdout).toContain('"entry"')
  })

  it.each([
    [
      'a file that is not there',
      () => join(folder, 'nowhere.json'),
      /^uitkit-mock: The seed .*nowhere\.json can't be used: there is no such file or folder \(ENOENT\)\.\n$/,
    ],
    ['a folder', () => folder, /^uitkit-mock: The seed .* can't be used: it is a folder \(EISDIR\)\.\n$/],
    ['no JSON', () => seedFile('{'), /^uitkit-mock: The seed .* can't be used: .*JSON.* \(line 1 column 2\)\.\n$/],
    [
      'a seed with a mistake',
      () => seedFile('{"users":[{}]}'),
      /can't be used: seed\.users\[0\]\.name: expected a string.*\n$/,
    ],
  ])('says what is wrong in one line, and exits with 1: %s', async (_, file, expected) => {
    const { output, exit } = run('--seed', await file())
    expect(await exit).toEqual([1, null])
    expect(output.stderr).toMatch(expected)
    expect(output.stderr.split('\n')).toHaveLength(2)
    expect(output.stdout).toBe('')
  })

  it.each([
    [['--port', 'x'], '--port must be a number'],
    [['--sead', 'x'], "Unknown option '--sead'"],
    [['--port', '65530'], '--port must be a number from 1 to 65526'],
    [['--port'], "Option '--port <value>' argument missing. --help lists the options."],
    [['--seed='], '--seed needs the name of a file'],
    [['--latency', 'slow'], '--latency must be milliseconds such as 200, or a range such as 100-300.'],
    [['--latency', '300-100'], 'latency: expected milliseconds, or { min, max } with 0 <= min <= max'],
    [['--fail', 'often'], '--fail often is not [OPERATION=]WHAT[,LIMIT=NUMBER]'],
    [['--fail', 'places.create=404=503'], '--fail places.create=404=503 is not [OPERATION=]WHAT[,LIMIT=NUMBER]'],
    [['--fail', '503,times=2=3'], '--fail 503,times=2=3 is not [OPERATION=]WHAT[,LIMIT=NUMBER]'],
    [['--fail', '503,times=x'], '--fail 503,times=x is not [OPERATION=]WHAT[,LIMIT=NUMBER]'],
    [
      ['--fail', 'places.updateNam=503'],
      '--fail: No document has an operation "places.updateNam". Is "places.updateName"',
    ],
    [['--fail', '503,times=0'], '--fail: fault.times: expected a whole number, 1 or more'],
    [['x'], 'Unexpected argument'],
  ])('refuses %j', async (parameters, message) => {
    const { output, exit } = run(...parameters)
    expect(await exit).toEqual([1, null])
    expect(output.stderr).toContain(message)
  })

  it('explains itself', async () => {
    const { output, exit } = run('--help')
    expect(await exit).toEqual([0, null])
    expect(output.stdout).toContain('Usage: npx @uitkit/mock')
  })

  it('tells its version', async () => {
    const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
    const { output, exit } = run('--version')
    expect(await exit).toEqual([0, null])
    expect(output.stdout).toBe(`${version}\n`)
  })
})
