import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

/** Too heavy for the workspace, and wanted here alone. */
const version = '5.14.2'

export interface Prism {
  readonly url: string
  close(): Promise<void>
}

/** Fetches prism and starts it as a proxy that says in each answer what it has against it. */
export async function startPrism(document: string, upstream: string): Promise<Prism> {
  const folder = await mkdtemp(join(tmpdir(), 'uitkit-prism-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    await install(folder)
    const port = await freePort()
    const child = await start(folder, ['proxy', resolve(document), upstream, '--port', String(port)])
    return {
      url: `http://127.0.0.1:${port}`,
      async close() {
        const closed = once(child, 'close')
        child.kill()
        await closed
        await remove()
      },
    }
  } catch (error) {
    await remove()
    throw error
  }
}

async function install(folder: string): Promise<void> {
  const args = [
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--prefix',
    folder,
    `@stoplight/prism-cli@${version}`,
  ]
  try {
    await promisify(execFile)('npm', args, { cwd: folder, shell: process.platform === 'win32' })
  } catch (error) {
    throw new Error(`prism could not be fetched from npm. ${(error as Error).message}`, { cause: error })
  }
}

async function start(folder: string, args: readonly string[]) {
  const main = join(folder, 'node_modules/@stoplight/prism-cli/dist/index.js')
  // What prism has to say stands in a header.
  const child = spawn(process.execPath, ['--max-http-header-size=1000000', main, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const isListening = new Promise<boolean>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output = (output + String(chunk)).slice(-2_000)
        if (output.includes('Prism is listening')) resolve(true)
      })
    }
    child.once('close', () => resolve(false))
  })
  if (await isListening) return child
  throw new Error(`prism did not start. It said:\n${output}`)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
