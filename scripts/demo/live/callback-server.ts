import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { createState, readCallback } from '@uitkit/auth'
import type { WayBack } from './way-back.ts'

interface Options {
  readonly signal: AbortSignal
  readonly patienceMs: number
}

/**
 * The browser comes back to a server on this machine, for this one login only.
 *
 * It is sent on at once to a page without the token in its address. A callback that is not the answer to this login gets an
 * error page, and the wait goes on.
 */
export async function startCallbackServer({ signal, patienceMs }: Options): Promise<WayBack> {
  const state = createState()
  let callback: string | undefined
  let arrive = () => {}

  const server = createServer(({ method, url: path = '' }, response) => {
    if (method === 'GET' && path.startsWith('/callback?')) {
      try {
        readCallback(path, { state })
        callback = origin + path
        response.writeHead(303, { ...headers, location: '/done' }).end()
      } catch (error) {
        sendPage(response, 400, (error as Error).message)
      }
    } else if (method === 'GET' && path === '/done' && callback !== undefined) {
      response.once('finish', arrive)
      sendPage(response, 200, 'You are logged in. You can close this tab.')
    } else sendPage(response, 404, 'There is nothing here.')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    destination: `${origin}/callback`,
    state,
    arrival: () =>
      new Promise((resolve, reject) => {
        arrive = () => resolve(callback as string)
        signal.addEventListener('abort', () => reject(signal.reason))
        const patience = AbortSignal.timeout(patienceMs)
        patience.addEventListener('abort', () => reject(new Error('Nobody came back from the login in time.')))
      }),
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

const headers = {
  'cache-control': 'no-store',
  connection: 'close',
  'content-security-policy': "default-src 'none'",
  'referrer-policy': 'no-referrer',
}

function sendPage(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...headers, 'content-type': 'text/html; charset=utf-8' })
  response.end(`<!doctype html><html lang="en"><title>uitkit demo</title><p>${text}</p></html>`)
}
