import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { MockServer } from '@uitkit/mock/node'
import { build } from 'esbuild'

export interface Application {
  /** Without a slash at the end. */
  readonly url: string
  close(): void
}

/** Bundles the application in a folder beside this file, as a client of the twin that is given, and serves it at every path. */
export async function startApplication({ environment }: MockServer, name: string): Promise<Application> {
  const folder = join(import.meta.dirname, name)
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'main.ts')],
    bundle: true,
    format: 'esm',
    conditions: ['@uitkit/source'],
    define: { environment: JSON.stringify(environment), 'process.env.NODE_ENV': '"development"' },
    write: false,
  })
  const script = outputFiles[0]?.contents
  const page = await readFile(join(folder, 'index.html'))

  const server = createServer((request, response) => {
    const isScript = request.url === '/main.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html').end(isScript ? script : page)
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
