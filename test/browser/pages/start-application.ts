import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MockServer } from '@uitkit/mock/node'
import { build } from 'esbuild'

export interface Application {
  /** Without a slash at the end. */
  readonly url: string
  close(): void
}

/**
 * Bundles the application in a folder beside this file, and serves it at every path.
 *
 * @param environment What it is a client of; undefined for one that has its own twin, in msw's worker.
 */
export async function startApplication(name: string, environment?: MockServer['environment']): Promise<Application> {
  const folder = join(import.meta.dirname, name)
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'main.ts')],
    bundle: true,
    format: 'esm',
    // What is imported later is a file of its own.
    splitting: true,
    outdir: '/',
    conditions: ['@uitkit/source'],
    define: { environment: JSON.stringify(environment ?? null), 'process.env.NODE_ENV': '"development"' },
    write: false,
  })
  const scripts = new Map(outputFiles.map(({ path, contents }) => [path, contents]))
  scripts.set('/mockServiceWorker.js', await readFile(fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js'))))
  const page = await readFile(join(folder, 'index.html'))

  const server = createServer((request, response) => {
    const script = scripts.get(request.url ?? '')
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html').end(script ?? page)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    // By name: to a browser the application and the twin are two sites then, not two ports of one.
    url: `http://localhost:${port}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
