import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Two servers on loopback, without a slash at the end. */
    readonly origins: {
      /** Sends every call on to the other one, with the status that its path begins with: `/307/places`. */
      readonly redirecting: string
      /** Takes every call. */
      readonly foreign: string
    }
  }
}

/** A request as `GET /received?path=...` gives it back. */
export interface Received {
  readonly method: string
  readonly headers: IncomingHttpHeaders
}

/** Starts two servers that any page may call, and that remember what they were sent. */
export default async function setup(project: TestProject): Promise<() => void> {
  const foreign = await listen(() => ({ status: 204 }))
  const redirecting = await listen((path) => {
    const [, status = '', rest = ''] = /^\/(\d+)(.*)$/.exec(path) ?? []
    return { status: Number(status), location: foreign.url + rest }
  })
  project.provide('origins', { redirecting: redirecting.url, foreign: foreign.url })
  return () => {
    foreign.close()
    redirecting.close()
  }
}

interface Answer {
  readonly status: number
  readonly location?: string
}

async function listen(answer: (path: string) => Answer): Promise<{ url: string; close(): void }> {
  const received = new Map<string, Received[]>()
  const server = createServer((request, response) => {
    const { method = '', headers, url: path = '' } = request
    for (const name of ['origin', 'methods', 'headers']) response.setHeader(`access-control-allow-${name}`, '*')
    // The asterisk means all headers but this one.
    response.appendHeader('access-control-allow-headers', 'authorization')

    const asked = new URL(path, 'http://127.0.0.1')
    if (asked.pathname === '/received') {
      response.end(JSON.stringify(received.get(asked.searchParams.get('path') ?? '') ?? []))
      return
    }
    received.set(path, [...(received.get(path) ?? []), { method, headers }])
    const { status, ...location } = method === 'OPTIONS' ? { status: 204 } : answer(path)
    response.writeHead(status, location).end()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
